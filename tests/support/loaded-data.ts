import { join } from 'node:path';
import { loadSourceData } from '#geodata/load.ts';

const { data } = loadSourceData(join(import.meta.dirname, '../../geodata'));
if (data === null) throw new Error('the data has a fault of shape');

/** The data of the atlas itself. */
export const loadedData = data;
