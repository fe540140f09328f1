import { createServer } from 'vite';

/** Loads a module of the application, which is written for Vite, while `use` works with it. */
export async function withModule<Module, Result>(
  address: string,
  use: (module: Module) => Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use((await server.ssrLoadModule(address)) as Module);
  } finally {
    await server.close();
  }
}
