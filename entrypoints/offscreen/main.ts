/** Reads pages of tabs and opens fetched originals where a document can be parsed: a worker has no parser. No script of theirs runs, nothing of theirs is loaded. */
import { answerPacker } from '../../services/files/packer.ts';
import { answerParser } from '../../services/tabs/parser.ts';
import { closeWhenIdle } from './close-when-idle.ts';
import { work } from './work.ts';

answerParser(work);

closeWhenIdle(answerPacker(async (...wanted) => (await import('../../services/files/pack-backup.ts')).packBackup(...wanted)));
