import { collections, describeNew } from './new-record.ts';

for (const named of collections) if (named.name !== 'events') describeNew(named);
