import { exclavesOnGrid } from './test-support/coarse-grid/exclave';

exclavesOnGrid(2000);
