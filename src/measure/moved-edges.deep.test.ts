import { movedEdgesOnGrid } from './test-support/coarse-grid/moved-edges';

movedEdgesOnGrid(2000);
