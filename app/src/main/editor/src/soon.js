const PAUSE_MILLISECONDS = 250;

/**
 * Runs `act` once typing pauses for a quarter of a second, and never during a composition: for what follows the text on the screen and would slow the keys
 * down in a long one.
 */
export function soon(act, composition) {
  let timer;
  const run = () => composition.afterwards(act);
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, PAUSE_MILLISECONDS);
  };
}
