/**
 * How every test starts Chromium: WebGL drawn in software, the same on each machine, and nothing sent
 * home. The page around the map is drawn by the processor itself: by the software that stands in for
 * a graphics card it waits for the map, and every page takes about twice as long.
 */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
