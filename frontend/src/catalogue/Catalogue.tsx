import { useMantineColorScheme } from '@mantine/core';
import { useLayoutEffect, useState } from 'react';
import { Button } from '@/ui/Button';
import { Notifications } from '@/ui/notify';
import { PageTitle } from '@/ui/PageTitle';
import { ButtonsPart } from './ButtonsPart';
import { ConversationPart } from './ConversationPart';
import css from './catalogue.module.css';
import { DialogsPart } from './DialogsPart';
import { FieldsPart } from './FieldsPart';
import { ListsPart } from './ListsPart';
import { RatingPart } from './RatingPart';
import { StatesPart } from './StatesPart';
import { StatusPart } from './StatusPart';

type Face = 'asking' | 'working';

function askedFace(): Face {
  return new URLSearchParams(window.location.search).get('face') === 'working'
    ? 'working'
    : 'asking';
}

/** Each component of `ui/` in every state, in both faces: `?face=working`. */
export function Catalogue() {
  const [face, setFace] = useState<Face>(askedFace);
  const { toggleColorScheme } = useMantineColorScheme({ keepTransitions: true });
  useLayoutEffect(() => {
    document.documentElement.dataset.face = face;
  }, [face]);
  return (
    <main id="main" className={css.catalogue}>
      <header className={css.head}>
        <PageTitle tab="Catalogue · Parley">Catalogue</PageTitle>
        <Button size="small" onClick={() => setFace(face === 'asking' ? 'working' : 'asking')}>
          {face}
        </Button>
        <Button size="small" onClick={() => toggleColorScheme()}>
          Light or dark
        </Button>
      </header>
      <ButtonsPart />
      <StatusPart />
      <FieldsPart />
      <ListsPart />
      <ConversationPart />
      <RatingPart />
      <StatesPart />
      <DialogsPart />
      <Notifications />
    </main>
  );
}
