/** Opens fetched originals where a document can be parsed: a worker has no parser. No script of theirs runs, nothing of theirs is loaded. */
import { openForFollowing } from '../../core/follow/open-page.ts';
import { packBackup } from '../../services/pack-backup.ts';
import { answerPacker } from '../../services/packer.ts';
import { answerParser } from '../../services/parser.ts';

answerParser(({ html, url, headline }) => openForFollowing(new DOMParser().parseFromString(html, 'text/html'), url, headline));

answerPacker(packBackup);
