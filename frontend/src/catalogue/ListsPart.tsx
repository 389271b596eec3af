import { IconCircleCheck, IconClock, IconCornerUpLeft, IconHourglass } from '@tabler/icons-react';
import { LinkButton } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { TabLinks } from '@/ui/Layout';
import { Item, ItemGroup, Items, Row, Rows } from '@/ui/Rows';
import { Status } from '@/ui/Status';
import { Box, Facts, Sheet } from '@/ui/Surface';
import css from './catalogue.module.css';
import { Part } from './Part';

const people = [
  { name: 'Priya Nair', team: 'Workplace', open: 7 },
  { name: 'Omar Haddad', team: 'Network', open: 12 },
];

export function ListsPart() {
  return (
    <Part name="Lists">
      <Rows label="Your requests">
        <Row
          href="#1"
          turn
          title="Films for the trade fair in Lyon"
          status={
            <Status tone="you" icon={IconCornerUpLeft}>
              Your turn
            </Status>
          }
          action={
            <LinkButton href="#1" kind="primary" size="small">
              Answer Sam
            </LinkButton>
          }
        >
          <b>Sam</b> found a way that may work and asks whether it suits you.
        </Row>
        <Row
          href="#2"
          title="Shared calendar shows yesterday’s Schichtplanungsbesprechung"
          status={
            <Status tone="wait" icon={IconHourglass}>
              In line
            </Status>
          }
        >
          The <b>Network team</b> has it. You are about 3rd to 5th in line.
        </Row>
      </Rows>
      <div className={css.two}>
        <div className={css.list}>
          <Items label="Your turn">
            <Item
              href="#4179"
              current
              title="Handheld scanners lose the network at gate 7"
              beside="11:32 · Agnes, night shift, Lindau"
              status={
                <Status tone="soon" icon={IconClock}>
                  in 23 min
                </Status>
              }
            />
            <Item href="#4166" title="Label printer prints twice" beside="10:48 · Piet, dispatch" />
            <ItemGroup>Waiting on them</ItemGroup>
            <Item
              href="#4150"
              title="Cannot open the tax office’s signed archive"
              beside="Mon · Noor"
            />
          </Items>
        </div>
        <Box title="Promises">
          <Facts
            sides
            facts={[
              [
                'First reply',
                <Status key="first" tone="good" icon={IconCircleCheck}>
                  kept, 14 min
                </Status>,
              ],
              ['Solved', 'Thu 17:00'],
            ]}
          />
        </Box>
      </div>
      <TabLinks
        label="Administration"
        tabs={[
          { href: '#people', label: 'People', count: 214, current: true },
          { href: '#teams', label: 'Teams', current: false },
        ]}
      />
      <Sheet title="People" aside={<LinkButton href="#add">Add a person</LinkButton>} flush>
        <DataTable
          caption="People and their teams"
          columns={[
            {
              id: 'name',
              header: 'Name',
              cell: (p) => p.name,
              sortHref: '#name',
              sorted: 'ascending',
            },
            { id: 'team', header: 'Team', cell: (p) => p.team },
            { id: 'open', header: 'Open', cell: (p) => p.open, figures: true },
          ]}
          rows={people}
          rowKey={(p) => p.name}
          rowHref={(p) => `#${p.name}`}
          loading={false}
          error={null}
          empty={null}
        />
      </Sheet>
    </Part>
  );
}
