import { text } from 'node:stream/consumers';
import { withIcalJs, withNodeIcal } from './ical-readers.ts';

/** Reads calendars by two readers, in the time zone this process was started in: a list on stdin, lists on stdout. */
const calendars = JSON.parse(await text(process.stdin)) as string[];
const read = { 'ical.js': calendars.map(withIcalJs), 'node-ical': calendars.map(withNodeIcal) };
process.stdout.write(JSON.stringify(read));
