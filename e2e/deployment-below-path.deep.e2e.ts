import { deploymentTests } from './deployment/deployment-tests';
import { test } from './deployment/nginx-test';

// The same rules for a site below a path of its host.
test.use({ sitePath: '/news/map/' });
deploymentTests('/news/map/');
