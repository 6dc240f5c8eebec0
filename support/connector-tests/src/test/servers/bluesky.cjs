// A Bluesky account server (PDS) and the directory of identities that it asks, both on the loopback address. Prints
// {"address": …} when it takes calls; ends when its standard input does, so that it never outlives the tests.
// Usage: node bluesky.cjs FOLDER
const { randomBytes } = require('node:crypto');
const net = require('node:net');
const path = require('node:path');

// Neither server can be told which address to listen on.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  return typeof port === 'number' ? listen.call(this, port, '127.0.0.1', ...rest) : listen.call(this, port, ...rest);
};

const { PDS, envToCfg, envToSecrets } = require('@atproto/pds');
const { Database, PlcServer } = require('@did-plc/server');

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function start(folder) {
  const directory = await freePort();
  await PlcServer.create({ db: Database.mock(), port: directory }).start();
  const port = await freePort();
  const env = {
    devMode: true,
    port,
    hostname: 'localhost',
    dataDirectory: folder,
    blobstoreDiskLocation: path.join(folder, 'blobs'),
    adminPassword: randomBytes(16).toString('hex'),
    jwtSecret: randomBytes(16).toString('hex'),
    plcRotationKeyK256PrivateKeyHex: randomBytes(32).toString('hex'),
    didPlcUrl: `http://127.0.0.1:${directory}`,
    serviceHandleDomains: ['.test'],
    inviteRequired: false,
    disableSsrfProtection: true,
    rateLimitsEnabled: true,
    // It wants the address of a view of the whole network; nothing here reads through it.
    bskyAppViewUrl: 'http://127.0.0.1:9',
    bskyAppViewDid: 'did:example:nobody',
    crawlers: [],
  };
  await (await PDS.create(envToCfg(env), envToSecrets(env))).start();
  return `http://localhost:${port}`;
}

process.stdin.on('end', () => process.exit(0)).resume();
start(process.argv[2]).then(
  (address) => console.log(JSON.stringify({ address })),
  (reason) => {
    console.error(reason);
    process.exit(1);
  },
);
