/** Runs what a module does when it is started by itself, rather than imported. */

/**
 * What goes wrong is told in one sentence, with an exit code.
 * @param {string} file The module's own: `import.meta.filename`.
 * @param {() => unknown} main
 */
export async function whenRun(file, main) {
  if (process.argv[1] !== file) return;
  try {
    await main();
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}
