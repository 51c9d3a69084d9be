import { columnsInAll, EDTF, ID, textInAll } from './columns.ts';
import { defineTable } from './table.ts';

export const PEOPLE = defineTable({
  name: 'people',
  title: 'People',
  description: 'One row a person of the record. Their offices are in `roles`.',
  columns: {
    id: ID,
    ...columnsInAll('name', { type: 'string', required: true, description: 'Name' }),
    born: { ...EDTF, description: `Birth. ${EDTF.description}` },
    died: { ...EDTF, description: `Death. ${EDTF.description}` }
  },
  primaryKey: ['id'],
  foreignKeys: [],
  rows: ({ people }) =>
    people.map(({ id, name, born, died }) => ({ id, ...textInAll('name', name), born, died }))
});

export const ROLES = defineTable({
  name: 'roles',
  title: 'Roles',
  description: 'One row an office or part of a person that matters to the relation, in order of time.',
  columns: {
    person: { ...ID, description: 'Id of `people`' },
    number: { type: 'integer', required: true, description: 'Place in the order of the roles, from 1' },
    when: EDTF,
    ...columnsInAll('role', { type: 'string', required: true, description: 'Office or part' })
  },
  primaryKey: ['person', 'number'],
  foreignKeys: [{ field: 'person', table: 'people', column: 'id' }],
  rows: ({ people }) =>
    people.flatMap(({ id, roles = [] }) =>
      roles.map((role, index) => ({
        person: id,
        number: index + 1,
        when: role.when,
        ...textInAll('role', role)
      }))
    )
});
