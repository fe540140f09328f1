import { expect, test } from './fixtures';

test.use({ withMap: false });

// Each of these must be failed by the fixtures, or they could not fail a real fault.
test.describe('the fixtures fail a test', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./');
  });

  test('that asks another origin', async ({ page, faults }) => {
    await page.evaluate(() => fetch('http://127.0.0.2:9/x', { mode: 'no-cors' }).catch(() => 0));
    expect(faults.splice(0).join()).toMatch(/Content Security Policy|request to/);
  });

  test('that asks another origin from a page without the policy', async ({ page, faults }) => {
    await page.goto('about:blank');
    await page.evaluate(() => fetch('http://127.0.0.2:9/x', { mode: 'no-cors' }).catch(() => 0));
    expect(faults.splice(0).join()).toContain('request to http://127.0.0.2:9/x');
  });

  test('that writes to the console’s errors', async ({ page, faults }) => {
    await page.evaluate(() => console.error('planted'));
    expect(faults.splice(0)).toEqual(['console: planted']);
  });

  test('that throws', async ({ page, faults }) => {
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('planted');
      });
    });
    await expect.poll(() => faults.join()).toContain('planted');
    faults.splice(0);
  });
});

test('the policy refuses markup and scripts from strings', async ({ page, faults }) => {
  await page.goto('./');
  const refused = await page.evaluate(() => {
    const attempts = [
      () => {
        document.body.innerHTML = '<img src=x>';
      },
      () => new Worker('data:text/javascript,1'),
      () => {
        document.createElement('script').text = '1';
      },
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return 'let through';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError']);
  faults.splice(0);
});
