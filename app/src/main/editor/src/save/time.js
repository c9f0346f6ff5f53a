/**
 * A moment (milliseconds, or ISO text with a zone) as the newsroom writes it: "10:42:07", with `day` "11-25 10:42:07". Always in the newsroom's zone, whatever
 * the computer's: editors on the road read the same time as their desk. Text that is no moment is shown as it came.
 */
export function timeAt(moment, zone, day = false) {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) {
    return String(moment);
  }
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }).formatToParts(date).map(({ type, value }) => [type, value]));
  const time = `${parts.hour}:${parts.minute}:${parts.second}`;
  return day ? `${parts.month}-${parts.day} ${time}` : time;
}
