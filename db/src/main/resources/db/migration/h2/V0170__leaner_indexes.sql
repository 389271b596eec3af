-- H2 has an index of its own for each foreign key; where ours said the same, everything was written twice.
drop index attachment_of_message;
drop index attachment_of_ticket;
drop index conduct_note_of_ticket;
drop index confidence_of_ticket;
drop index exception_request_by_release;
drop index known_device_of_person;
drop index offer_by_second;
drop index open_ring_of_analyst;
drop index person_skill_by_skill;
drop index phone_call_of_ticket;
drop index plan_of_ticket;
drop index routing_rule_skill_by_skill;
drop index session_by_person;
drop index telephony_extension_of_person;
drop index telephony_line_of_queue;
drop index third_party_term_of_condition;
drop index ticket_skill_by_skill;

-- What belongs to one ticket or call is little, and is put in order when it is read.
drop index message_of_ticket;
drop index offer_of_ticket;
drop index offer_of_call;
drop index activity_of_ticket;
create index activity_of_ticket on activity (ticket_id);

-- Few tickets are on hold at a time; ticket_resolved_to_close finds them by their status.
drop index ticket_held_until;
