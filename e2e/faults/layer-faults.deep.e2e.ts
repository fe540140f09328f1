import { test } from '../fixtures';
import { testLayerFault } from './layer-faults';

test.use({ withMap: false, expectedErrors: [/500|Failed to load/] });

testLayerFault('cut off');
testLayerFault('refused by the server');
