import { IconCircleX, IconKey } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { components } from '@/api/schema';
import { exactMoment, localeOf } from '@/lib/time';
import { Status } from '@/ui/Status';
import { Sheet } from '@/ui/Surface';
import { RelativeTime } from '@/ui/Time';
import { useNow } from '@/ui/useNow';
import { ownTokensQuery } from './account';
import { Loaded } from './Loaded';
import { NewToken } from './NewToken';
import { RevokeToken } from './RevokeToken';
import css from './session.module.css';

type Token = components['schemas']['AccessTokenView'];

/** What programs use to act as me. */
export function OwnTokens() {
  const { t } = useTranslation('session');
  const tokens = useQuery(ownTokensQuery);
  return (
    <Sheet title={t('you.tokens')} flush>
      <p className={css.lead}>{t('you.tokensIntro')}</p>
      <Loaded query={tokens}>
        {(all) =>
          all.length === 0 ? (
            <p className={css.lead}>{t('you.noTokens')}</p>
          ) : (
            <ul className={css.rows} aria-label={t('you.tokens')}>
              {all.map((token) => (
                <TokenRow key={token.id} token={token} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <div className={css.foot}>
        <NewToken />
      </div>
    </Sheet>
  );
}

function TokenRow({ token }: { token: Token }) {
  const { t, i18n } = useTranslation('session');
  const now = useNow();
  const over = token.revokedAt !== null || new Date(token.expiresAt) <= now;
  return (
    <li className={css.row} data-over={over || undefined}>
      <IconKey aria-hidden="true" />
      <div>
        <b>{token.name}</b>
        <p className={css.beside}>
          {t(`you.scopes.${token.scope}`)}
          {' · '}
          {!over &&
            `${t('you.works')} ${exactMoment(new Date(token.expiresAt), localeOf(i18n.language))} · `}
          {token.lastUsedAt ? (
            <>
              {t('you.used')} <RelativeTime at={token.lastUsedAt} />
            </>
          ) : (
            t('you.neverUsed')
          )}
        </p>
      </div>
      {over ? (
        <Status tone="quiet" icon={IconCircleX}>
          {token.revokedAt ? t('you.revoked') : t('you.expired')}
        </Status>
      ) : (
        <RevokeToken token={token} />
      )}
    </li>
  );
}
