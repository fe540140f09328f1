import { deploymentTests } from './deployment/deployment-tests';
import { test } from './deployment/nginx-test';

// The nginx configuration as it is shipped, over the built site.
test.use({ sitePath: '/' });
deploymentTests('/');
