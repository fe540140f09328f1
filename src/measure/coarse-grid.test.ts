import { exclavesOnGrid } from './test-support/coarse-grid/exclave';
import { movedEdgesOnGrid } from './test-support/coarse-grid/moved-edges';
import { routesOnGrid } from './test-support/coarse-grid/routes';

// A few of the cases that the deep tests ask by the thousand.
routesOnGrid(12);
movedEdgesOnGrid(12);
exclavesOnGrid(12);
