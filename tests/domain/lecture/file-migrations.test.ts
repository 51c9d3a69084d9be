import { describe, expect, test } from 'vitest';
import { migrateFile, type FileMigration } from '#lib/domain/file/migrate-file.ts';
import { FILE_VERSION } from '#lib/domain/lecture/file-migrations.ts';
import { lectureFile } from '#lib/domain/lecture/lecture-file.ts';

const rename: FileMigration = ({ name, ...rest }) => ({ ...rest, title: name });
const shout: FileMigration = (file) => ({ ...file, title: String(file.title).toUpperCase() });

describe('a file of an older version', () => {
  test('is brought up to date step by step', () => {
    expect(migrateFile({ version: 1, name: 'story' }, [rename, shout])).toEqual({
      file: { version: 3, title: 'STORY' },
      isNewer: false
    });
    expect(migrateFile({ version: 2, title: 'story' }, [rename, shout]).file.title).toBe('STORY');
    expect(migrateFile({ version: 3, title: 'story' }, [rename, shout]).file.title).toBe('story');
  });

  test('is of the first if it does not say, or says nonsense', () => {
    for (const version of [undefined, 0, -1, 1.5, '2', null, NaN])
      expect(migrateFile({ version, name: 'story' }, [rename]).file).toEqual({ version: 2, title: 'story' });
  });

  test('that is newer than the atlas is told apart, and left as it is', () => {
    expect(migrateFile({ version: 9, name: 'story' }, [rename])).toEqual({
      file: { version: 2, name: 'story' },
      isNewer: true
    });
  });

  test('the version that is written is the one that the schema asks for', () => {
    expect(lectureFile.shape.version.value).toBe(FILE_VERSION);
  });
});
