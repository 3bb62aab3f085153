/** How long a test waits for what must come. A machine with other work may need it; how fast it comes isn't asked here. */
export const WAIT_MS = 60_000;
