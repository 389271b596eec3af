import { IconScale } from '@tabler/icons-react';
import { useState } from 'react';
import { Disclosure } from '@/ui/Disclosure';
import { Factor } from '@/ui/Meter';
import css from './catalogue.module.css';
import { Part } from './Part';

export function RatingPart() {
  const [read, setRead] = useState(false);
  return (
    <Part name="Rating">
      <div className={css.two}>
        <div>
          <Factor title="Who can reach it" value={5}>
            People outside the company
          </Factor>
          <Factor title="Known abuse" value={3}>
            Seen in our trade
          </Factor>
        </div>
        <div>
          <Factor title="Data" value={4}>
            More than 1,000 customers
          </Factor>
          <Factor title="How far it spreads" value={1}>
            One file
          </Factor>
        </div>
      </div>
      <Disclosure
        icon={IconScale}
        title="The rating"
        summary="Moderate, because sticks are a common way in"
        toRead={{ read, onRead: () => setRead(true) }}
      >
        <p>What is inside of it.</p>
      </Disclosure>
    </Part>
  );
}
