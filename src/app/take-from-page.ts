/** Reads a page of this site without running it. Rejects where it does not come. */
function readPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    // Trusted Types let no string become markup; a document that the browser reads itself may be taken from.
    request.responseType = 'document';
    request.onload = () => {
      const page: Document | null = request.responseXML;
      if (request.status < 400 && page) resolve(page);
      else reject(new Error(`${address}: ${request.status}`));
    };
    request.onerror = () => reject(new Error(`${address} could not be reached`));
    request.send();
  });
}

/** Puts what another page of this site holds at each selector in the place of what this one holds there. */
export async function takeFromPage(address: string, selectors: readonly string[]): Promise<void> {
  const page = await readPage(address);
  for (const selector of selectors) {
    const taken = page.querySelector(selector);
    if (taken) document.querySelector(selector)?.replaceChildren(...taken.childNodes);
  }
}
