import { routesOnGrid } from './test-support/coarse-grid/routes';

routesOnGrid(4000);
