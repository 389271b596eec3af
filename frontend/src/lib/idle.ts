/** Once the page has loaded and the browser has nothing better to do: for what the page stands without. */
export async function idle(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((loaded) => window.addEventListener('load', loaded, { once: true }));
  }
  await new Promise<void>((done) => {
    // Not every browser tells when it is idle.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => done());
    else setTimeout(done, 200);
  });
}
