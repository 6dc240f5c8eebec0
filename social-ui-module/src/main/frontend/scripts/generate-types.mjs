// Writes the wire types from the API's own description, so that the screens cannot drift from it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const document = resolve(
  '../../../../social-publisher-module/src/main/resources/dev/socialpublisher/adapter/web/openapi.yaml',
);
const types = astToString(await openapiTS(pathToFileURL(document)));
mkdirSync('src/data/generated', { recursive: true });
writeFileSync('src/data/generated/api.ts', `// Generated from openapi.yaml; do not edit.\n${types}`);
