import { IconLock, IconMessageCircle, IconPhone, IconPlus } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Kbd } from '@/ui/Kbd';
import { useShortcut } from '@/ui/keys';
import { Line } from '@/ui/Layout';
import { Status } from '@/ui/Status';
import { FoldingSheet } from '@/ui/Surface';
import { WhenTime } from '@/ui/Time';
import { useDayWords } from '@/ui/useDayWords';
import type { Proposal, Talk } from '../types';
import { proposalLook } from '../words';
import { barred } from './barred';
import css from './case.module.css';
import { OfferForm } from './OfferForm';
import type { SheetProps } from './sheet';
import { TalkFirst } from './TalkFirst';
import { TalkForm } from './TalkForm';

/** Other ways that were offered, with what the requester says to each; and talks that were written down. */
export function WaysSheet({ file, ...fold }: SheetProps) {
  const { t } = useTranslation('exceptions');
  const [doing, setDoing] = useState<'offer' | 'talk'>();
  const mayOffer = file.allowedActions.includes('OFFER_ALTERNATIVE');
  const mayTalk = file.allowedActions.includes('RECORD_CONVERSATION');
  const close = () => setDoing(undefined);
  const why = useId();
  const talkFirst = file.talkOwed != null && barred(file, 'OFFER_ALTERNATIVE').reason !== undefined;
  useShortcut('a', t('ways.offer'), mayOffer ? () => setDoing('offer') : null);
  return (
    <FoldingSheet
      {...fold}
      flush
      title={t('ways.title')}
      summary={t('ways.count', { count: file.proposals.length })}
      aside={
        <Line>
          {mayTalk && (
            <Button
              size="small"
              icon={<IconPhone aria-hidden="true" />}
              onClick={() => setDoing('talk')}
            >
              {t('ways.talk')}
            </Button>
          )}
          {talkFirst && (
            <Button
              size="small"
              icon={<IconLock aria-hidden="true" />}
              barred
              aria-describedby={why}
            >
              {t('ways.offer')}
            </Button>
          )}
          {mayOffer && (
            <Button
              size="small"
              icon={<IconPlus aria-hidden="true" />}
              after={<Kbd>a</Kbd>}
              onClick={() => setDoing('offer')}
            >
              {t('ways.offer')}
            </Button>
          )}
        </Line>
      }
    >
      {talkFirst && (
        <div className={css.inside}>
          <TalkFirst file={file} id={why} />
        </div>
      )}
      {file.proposals.length === 0 && (
        <p className={css.empty}>
          {file.noAlternativeBecause == null
            ? t(mayOffer || talkFirst ? 'ways.none' : 'ways.noneOffered', {
                name: file.requester.name,
              })
            : t('ways.noneBecause', { because: file.noAlternativeBecause })}
        </p>
      )}
      <ul className={css.rows}>
        {file.proposals.map((proposal) => (
          <Way key={proposal.id} proposal={proposal} requester={file.requester.name} />
        ))}
        {file.conversations.map((talk) => (
          <Held key={talk.id} talk={talk} />
        ))}
      </ul>
      {doing === 'offer' && <OfferForm file={file} onClose={close} />}
      {doing === 'talk' && <TalkForm file={file} onClose={close} />}
    </FoldingSheet>
  );
}

function Way({ proposal, requester }: { proposal: Proposal; requester: string }) {
  const { t } = useTranslation('exceptions');
  const day = useDayWords();
  const look = proposalLook(proposal);
  return (
    <li>
      <div>
        <b>{proposal.title}</b>
        <p>{proposal.steps}</p>
        <p data-quiet>
          {t('ways.by', {
            who: proposal.setUpBy,
            day: day(proposal.readyOn),
            offeredBy: proposal.offeredBy.name,
          })}
        </p>
        {proposal.reason != null && (
          <p className={css.said}>
            {proposal.reasonCategory != null && <b>{t(`reject.${proposal.reasonCategory}`)}: </b>}
            {proposal.reason}
          </p>
        )}
      </div>
      <Status tone={look.tone} icon={look.icon}>
        {t(`ways.${look.word}`, { name: requester })}
      </Status>
    </li>
  );
}

function Held({ talk }: { talk: Talk }) {
  const { t } = useTranslation('exceptions');
  return (
    <li>
      <div>
        <b>{t(`channel.${talk.channel}`, { people: talk.people })}</b>
        <p>{talk.result}</p>
        <p data-quiet>
          <WhenTime at={talk.heldAt} />, {t('ways.writtenBy', { name: talk.recordedBy.name })}
        </p>
      </div>
      <Status tone="quiet" icon={IconMessageCircle}>
        {t('ways.talked')}
      </Status>
    </li>
  );
}
