import { build, preview } from 'vite';

process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';

/** Builds the site and serves it on the first free port from 4173, to this machine alone. */
async function main(): Promise<void> {
  process.stdout.write('Delimit: building\n');
  await build({ logLevel: 'warn' });
  const { resolvedUrls } = await preview({
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173) },
  });
  process.stdout.write(`Delimit is at ${resolvedUrls?.local[0]} (Ctrl-C ends it)\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
