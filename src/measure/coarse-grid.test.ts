import { exclavesOnGrid } from './test-support/coarse-grid/exclave';
import { movedEdgesOnGrid } from './test-support/coarse-grid/moved-edges';
import { routesOnGrid } from './test-support/coarse-grid/routes';

// A few of the cases that the deep tests ask by the thousand.
routesOnGrid(40);
movedEdgesOnGrid(40);
exclavesOnGrid(40);
