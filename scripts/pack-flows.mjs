import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * `npm run pack-flows -- FOLDER` runs pack-flows.sql, with the DuckDB that comes with the project, in a folder that
 * holds flows.csv.
 */
const folder = resolve(process.argv[2] ?? '.');
if (!existsSync(join(folder, 'flows.csv'))) {
  process.stderr.write(`There is no flows.csv in ${folder}.\n`);
  process.exit(1);
}
process.chdir(folder);
const connection = await (await DuckDBInstance.create()).connect();
const statements = await connection.extractStatements(
  readFileSync(join(import.meta.dirname, 'pack-flows.sql'), 'utf8')
);
for (let index = 0; index < statements.count; index += 1) await (await statements.prepare(index)).run();
process.stdout.write(
  `counts, places, overview, origins and destinations.parquet are written into ${folder}.\n`
);
