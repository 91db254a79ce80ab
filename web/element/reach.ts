/**
 * Fetches a module's file into the browser's cache, without running it. A browser never again tries a
 * module that failed to load once; where this throws, nothing has been tried, and it can be called again.
 */
export async function reach({ href }: URL): Promise<void> {
  let forbidden = false;
  const note = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    if (blockedURI === href) forbidden = true;
  };
  document.addEventListener("securitypolicyviolation", note);
  try {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${href} answered ${response.status}.`);
    await response.arrayBuffer();
  } catch (error) {
    await new Promise((later) => setTimeout(later)); // the violation is reported after the refusal
    // A page may forbid to fetch what it allows to run.
    if (!forbidden) throw error;
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}
