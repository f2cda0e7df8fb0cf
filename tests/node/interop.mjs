// Reads or writes one entity with Microsoft's own Table client.
// node interop.mjs <connection string> <table> read|write <partition> <key> [body]
import { TableClient } from '@azure/data-tables';

const [connection, table, what, partitionKey, rowKey, Body] = process.argv.slice(2);
const client = TableClient.fromConnectionString(connection, table, { allowInsecureConnection: true });

if (what === 'write') {
  await client.upsertEntity({ partitionKey, rowKey, Body }, 'Replace');
} else {
  console.log(JSON.stringify(await client.getEntity(partitionKey, rowKey)));
}
