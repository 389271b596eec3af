import { IconFile, IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { AttachmentLinks, AttachmentList, FileButton, FileDrop } from '@/ui/Attachments';
import { Button } from '@/ui/Button';
import { ComposerTabs, InternalNoteComposer, PublicReplyComposer } from '@/ui/Composer';
import { Markdown } from '@/ui/Markdown';
import { Happening, InternalNote, Message, Timeline } from '@/ui/Timeline';
import { Part } from './Part';

const written = `Agnes, I see the drop-outs on the **access point** above bay 7.
Please try this:

1. Switch the scanner off
2. Wait for \`ready\`

> Two hold, two still drop.

More at https://intranet.example/scanners and [not here](javascript:alert(1)). <b>No HTML</b>`;

export function ConversationPart() {
  const [mode, setMode] = useState<'reply' | 'note'>('reply');
  const [text, setText] = useState('Omar brings a second antenna. The password is gate7.');
  const [note, setNote] = useState('Antenna from store B, Omar takes it over at 21:30.');
  const file = <FileButton onFiles={() => {}}>File</FileButton>;
  return (
    <Part name="Conversation">
      <Timeline label="What was said">
        <Message author="Agnes" face="Agnes" beside="11:32, by phone">
          <p>All four scanners at gate 7 drop out when a lorry stands in the bay.</p>
          <AttachmentLinks
            files={[{ id: '1', name: 'gate-7.jpg', size: 184_000, href: '#gate-7.jpg' }]}
          />
        </Message>
        <Happening>Priya took it from the head of the line, 11:44</Happening>
        <Message author="You" face="Priya Nair" it beside="11:46">
          <Markdown>{written}</Markdown>
        </Message>
        <InternalNote author="Omar" face="Omar" beside="12:10">
          <p>Same picture at gate 3 last autumn: the steel door.</p>
        </InternalNote>
      </Timeline>
      <ComposerTabs
        mode={mode}
        onMode={setMode}
        to="Agnes"
        reply={
          <FileDrop onFiles={() => {}}>
            <PublicReplyComposer
              to="Agnes"
              way={
                <>
                  <IconPhone aria-hidden="true" /> Goes to Agnes, by text message to the shift phone
                </>
              }
              value={text}
              onChange={setText}
              onSend={() => {}}
              sending={false}
              error={null}
              draft="saved"
              tools={
                <>
                  <Button kind="plain" size="small" icon={<IconFile aria-hidden="true" />}>
                    Template
                  </Button>
                  {file}
                </>
              }
              attachments={
                <AttachmentList
                  onRemove={() => {}}
                  items={[
                    { id: '1', name: 'antenna.pdf', size: 84_000, state: 'ready' },
                    {
                      id: '2',
                      name: 'film.mov',
                      size: 8_400_000,
                      state: 'uploading',
                      progress: 0.4,
                    },
                    {
                      id: '3',
                      name: 'run.exe',
                      size: 9000,
                      state: 'refused',
                      reason: 'This kind of file is not taken',
                    },
                  ]}
                />
              }
            />
          </FileDrop>
        }
        note={
          <InternalNoteComposer
            requester="Agnes"
            value={note}
            onChange={setNote}
            onKeep={() => {}}
            sending={false}
            error={null}
            draft="none"
            tools={file}
          />
        }
      />
      <InternalNoteComposer
        requester="Agnes"
        value={note}
        onChange={setNote}
        onKeep={() => {}}
        sending={false}
        error={null}
        draft="unsaved"
        tools={file}
      />
      <PublicReplyComposer
        to="Sam"
        placeholder="Write to Sam…"
        value=""
        onChange={() => {}}
        onSend={() => {}}
        sending={false}
        error={null}
        draft="none"
        tools={<FileButton onFiles={() => {}}>Add a file</FileButton>}
      />
    </Part>
  );
}
