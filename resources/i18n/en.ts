<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>smsdesk</name>
    <message numerus="yes">
        <source>%Ln accounts are low</source>
        <translation>
            <numerusform>%Ln account is low</numerusform>
            <numerusform>%Ln accounts are low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, and none that is wrong by a letter.</source>
        <translation>
            <numerusform>%Ln answered, and none that is wrong by a letter.</numerusform>
            <numerusform>%Ln answered, and none that is wrong by a letter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they were</source>
        <translation>
            <numerusform>%Ln as it was</numerusform>
            <numerusform>%Ln as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters make this message cost {cost}.</source>
        <translation>
            <numerusform>%Ln character makes this message cost {cost}.</numerusform>
            <numerusform>%Ln characters make this message cost {cost}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters, {most} is the most</source>
        <translation>
            <numerusform>%Ln character, {most} is the most</numerusform>
            <numerusform>%Ln characters, {most} is the most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients and sub-users</source>
        <translation>
            <numerusform>%Ln client or sub-user</numerusform>
            <numerusform>%Ln clients and sub-users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are hidden in the file: {where}.</source>
        <translation>
            <numerusform>%Ln column is hidden in the file: {where}.</numerusform>
            <numerusform>%Ln columns are hidden in the file: {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not answer</source>
        <translation>
            <numerusform>%Ln did not answer</numerusform>
            <numerusform>%Ln did not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubles removed</source>
        <translation>
            <numerusform>%Ln double removed</numerusform>
            <numerusform>%Ln doubles removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than last week</source>
        <translation>
            <numerusform>%Ln fewer than last week</numerusform>
            <numerusform>%Ln fewer than last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than {then}</source>
        <translation>
            <numerusform>%Ln fewer than {then}</numerusform>
            <numerusform>%Ln fewer than {then}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups chosen</source>
        <translation>
            <numerusform>%Ln group chosen</numerusform>
            <numerusform>%Ln groups chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have</source>
        <translation>
            <numerusform>%Ln has</numerusform>
            <numerusform>%Ln have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden rows left out</source>
        <translation>
            <numerusform>%Ln hidden row left out</numerusform>
            <numerusform>%Ln hidden rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, {m} entries</source>
        <translation>
            <numerusform>%Ln line, {m} entries</numerusform>
            <numerusform>%Ln lines, {m} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <translation>
            <numerusform>%Ln low</numerusform>
            <numerusform>%Ln low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held.</source>
        <translation>
            <numerusform>%Ln message is held.</numerusform>
            <numerusform>%Ln messages are held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held. Go on with each batch in the Outbox.</source>
        <translation>
            <numerusform>%Ln message is held. Go on with its batch in the Outbox.</numerusform>
            <numerusform>%Ln messages are held. Go on with each batch in the Outbox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages in the Outbox</source>
        <translation>
            <numerusform>%Ln message in the Outbox</numerusform>
            <numerusform>%Ln messages in the Outbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages may or may not have gone out</source>
        <translation>
            <numerusform>%Ln message may or may not have gone out</numerusform>
            <numerusform>%Ln messages may or may not have gone out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages may or may not have gone out.</source>
        <translation>
            <numerusform>%Ln message may or may not have gone out.</numerusform>
            <numerusform>%Ln messages may or may not have gone out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need {sms}</source>
        <translation>
            <numerusform>%Ln message needs {sms}</numerusform>
            <numerusform>%Ln messages need {sms}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait. What was on its way still gets its answer.</source>
        <translation>
            <numerusform>%Ln message waits. What was on its way still gets its answer.</numerusform>
            <numerusform>%Ln messages wait. What was on its way still gets its answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages waited for {time}</source>
        <translation>
            <numerusform>%Ln message waited for {time}</numerusform>
            <numerusform>%Ln messages waited for {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more come after these.</source>
        <translation>
            <numerusform>%Ln more comes after these.</numerusform>
            <numerusform>%Ln more come after these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than last week</source>
        <translation>
            <numerusform>%Ln more than last week</numerusform>
            <numerusform>%Ln more than last week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than {then}</source>
        <translation>
            <numerusform>%Ln more than {then}</numerusform>
            <numerusform>%Ln more than {then}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are there more than once; the likeliest doubles are shown first.</source>
        <translation>
            <numerusform>%Ln name is there more than once; the likeliest doubles are shown first.</numerusform>
            <numerusform>%Ln names are there more than once; the likeliest doubles are shown first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need your decision</source>
        <translation>
            <numerusform>%Ln needs your decision</numerusform>
            <numerusform>%Ln need your decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers added to the opt-out list.</source>
        <translation>
            <numerusform>%Ln number added to the opt-out list.</numerusform>
            <numerusform>%Ln numbers added to the opt-out list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are from another country. Check that they belong on this list.</source>
        <translation>
            <numerusform>%Ln number is from another country. Check that it belongs on this list.</numerusform>
            <numerusform>%Ln numbers are from another country. Check that they belong on this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these numbers got this text {when}.</source>
        <translation>
            <numerusform>%Ln of these numbers got this text {when}.</numerusform>
            <numerusform>%Ln of these numbers got this text {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all}</source>
        <translation>
            <numerusform>%Ln of {all}</numerusform>
            <numerusform>%Ln of {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} delivered.</source>
        <translation>
            <numerusform>%Ln of {all} delivered.</numerusform>
            <numerusform>%Ln of {all} delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} rows</source>
        <translation>
            <numerusform>%Ln of {all} rows</numerusform>
            <numerusform>%Ln of {all} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} sent.</source>
        <translation>
            <numerusform>%Ln of {all} sent.</numerusform>
            <numerusform>%Ln of {all} sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {known} known numbers have another name than before</source>
        <translation>
            <numerusform>%Ln of {known} known numbers has another name than before</numerusform>
            <numerusform>%Ln of {known} known numbers have another name than before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total}</source>
        <translation>
            <numerusform>%Ln of {total}</numerusform>
            <numerusform>%Ln of {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} decided</source>
        <translation>
            <numerusform>%Ln of {total} decided</numerusform>
            <numerusform>%Ln of {total} decided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} delivered</source>
        <translation>
            <numerusform>%Ln of {total} delivered</numerusform>
            <numerusform>%Ln of {total} delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} sent</source>
        <translation>
            <numerusform>%Ln of {total} sent</numerusform>
            <numerusform>%Ln of {total} sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-outs</source>
        <translation>
            <numerusform>%Ln opt-out</numerusform>
            <numerusform>%Ln opt-outs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted-out people skipped</source>
        <translation>
            <numerusform>%Ln opted-out person skipped</numerusform>
            <numerusform>%Ln opted-out people skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in {country}</source>
        <translation>
            <numerusform>%Ln person is in {country}</numerusform>
            <numerusform>%Ln people are in {country}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out.</source>
        <translation>
            <numerusform>%Ln person is left out.</numerusform>
            <numerusform>%Ln people are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation>
            <numerusform>%Ln person found</numerusform>
            <numerusform>%Ln people found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people from {country}</source>
        <translation>
            <numerusform>%Ln person from {country}</numerusform>
            <numerusform>%Ln people from {country}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got this text</source>
        <translation>
            <numerusform>%Ln person got this text</numerusform>
            <numerusform>%Ln people got this text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in {country} would get it in the quiet hours</source>
        <translation>
            <numerusform>%Ln person in {country} would get it in the quiet hours</numerusform>
            <numerusform>%Ln people in {country} would get it in the quiet hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem rows left out</source>
        <translation>
            <numerusform>%Ln problem row left out</numerusform>
            <numerusform>%Ln problem rows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushes to {account} did not carry its token, the last on {when}.</source>
        <translation>
            <numerusform>%Ln push to {account} did not carry its token, the last on {when}.</numerusform>
            <numerusform>%Ln pushes to {account} did not carry its token, the last on {when}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are filtered out in the file</source>
        <translation>
            <numerusform>%Ln row is filtered out in the file</numerusform>
            <numerusform>%Ln rows are filtered out in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are hidden in the file</source>
        <translation>
            <numerusform>%Ln row is hidden in the file</numerusform>
            <numerusform>%Ln rows are hidden in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation>
            <numerusform>%Ln row is left out</numerusform>
            <numerusform>%Ln rows are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a problem and will be left out</source>
        <translation>
            <numerusform>%Ln row has a problem and will be left out</numerusform>
            <numerusform>%Ln rows have a problem and will be left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no usable number</source>
        <translation>
            <numerusform>%Ln row has no usable number</numerusform>
            <numerusform>%Ln rows have no usable number</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows joined with another</source>
        <translation>
            <numerusform>%Ln row joined with another</numerusform>
            <numerusform>%Ln rows joined with another</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were put right.</source>
        <translation>
            <numerusform>%Ln row was put right.</numerusform>
            <numerusform>%Ln rows were put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent, no reports</source>
        <translation>
            <numerusform>%Ln sent, no reports</numerusform>
            <numerusform>%Ln sent, no reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS for each person</source>
        <translation>
            <numerusform>%Ln SMS for each person</numerusform>
            <numerusform>%Ln SMS for each person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS from {child}</source>
        <translation>
            <numerusform>%Ln SMS from {child}</numerusform>
            <numerusform>%Ln SMS from {child}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS to {child}</source>
        <translation>
            <numerusform>%Ln SMS to {child}</numerusform>
            <numerusform>%Ln SMS to {child}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the Inbox</source>
        <translation>
            <numerusform>%Ln text in the Inbox</numerusform>
            <numerusform>%Ln texts in the Inbox</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to mend</source>
        <translation>
            <numerusform>%Ln thing to mend</numerusform>
            <numerusform>%Ln things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <translation>
            <numerusform>%Ln top-up</numerusform>
            <numerusform>%Ln top-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups have an unknown outcome.</source>
        <translation>
            <numerusform>%Ln top-up has an unknown outcome.</numerusform>
            <numerusform>%Ln top-ups have an unknown outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation>
            <numerusform>%Ln uncertain</numerusform>
            <numerusform>%Ln uncertain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for their time</source>
        <translation>
            <numerusform>%Ln waiting for their time</numerusform>
            <numerusform>%Ln waiting for their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, paused</source>
        <translation>
            <numerusform>%Ln waiting, paused</numerusform>
            <numerusform>%Ln waiting, paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, stopped</source>
        <translation>
            <numerusform>%Ln waiting, stopped</numerusform>
            <numerusform>%Ln waiting, stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting; {compared}</source>
        <translation>
            <numerusform>%Ln waiting; {compared}</numerusform>
            <numerusform>%Ln waiting; {compared}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: {state}. {why}.</source>
        <translation>
            <numerusform>%Ln: {state}. {why}.</numerusform>
            <numerusform>%Ln: {state}. {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days left</source>
        <translation>
            <numerusform>About %Ln day left</numerusform>
            <numerusform>About %Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln</source>
        <translation>
            <numerusform>Added %Ln</numerusform>
            <numerusform>Added %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All messages, %Ln</source>
        <translation>
            <numerusform>All messages, %Ln</numerusform>
            <numerusform>All messages, %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close while %Ln messages wait?</source>
        <translation>
            <numerusform>Close while %Ln message waits?</numerusform>
            <numerusform>Close while %Ln messages wait?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln</source>
        <translation>
            <numerusform>Delete %Ln</numerusform>
            <numerusform>Delete %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln automatically</source>
        <translation>
            <numerusform>Fix %Ln automatically</numerusform>
            <numerusform>Fix %Ln automatically</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln batches</source>
        <translation>
            <numerusform>In %Ln batch</numerusform>
            <numerusform>In %Ln batches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the %Ln days before</source>
        <translation>
            <numerusform>in the %Ln day before</numerusform>
            <numerusform>in the %Ln days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped at person {place}; %Ln still wait. </source>
        <translation>
            <numerusform>It stopped at person {place}; %Ln still waits. </numerusform>
            <numerusform>It stopped at person {place}; %Ln still wait. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped at {name}, person {place}; %Ln still wait. </source>
        <translation>
            <numerusform>It stopped at {name}, person {place}; %Ln still waits. </numerusform>
            <numerusform>It stopped at {name}, person {place}; %Ln still wait. </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Long names make them longer than %Ln characters</source>
        <translation>
            <numerusform>Long names make them longer than %Ln character</numerusform>
            <numerusform>Long names make them longer than %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>messages</source>
        <translation>
            <numerusform>message</numerusform>
            <numerusform>messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln with a report</source>
        <translation>
            <numerusform>of the %Ln with a report</numerusform>
            <numerusform>of the %Ln with a report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Retry %Ln</numerusform>
            <numerusform>Retry %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation>
            <numerusform>Retry %Ln failed</numerusform>
            <numerusform>Retry %Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln decisions</source>
        <translation>
            <numerusform>Save %Ln decision</numerusform>
            <numerusform>Save %Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services</source>
        <translation>
            <numerusform>service</numerusform>
            <numerusform>services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Special characters leave room for %Ln in one SMS</source>
        <translation>
            <numerusform>Special characters leave room for %Ln in one SMS</numerusform>
            <numerusform>Special characters leave room for %Ln in one SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back %Ln</source>
        <translation>
            <numerusform>Taken back %Ln</numerusform>
            <numerusform>Taken back %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup does not know what was sent after it was made. So its %Ln waiting messages become Held, and nothing of them goes out before you go on with each batch.</source>
        <translation>
            <numerusform>The backup does not know what was sent after it was made. So its %Ln waiting message becomes Held, and does not go out before you go on with its batch.</numerusform>
            <numerusform>The backup does not know what was sent after it was made. So its %Ln waiting messages become Held, and nothing of them goes out before you go on with each batch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The desk holds %Ln messages now.</source>
        <translation>
            <numerusform>The desk holds %Ln message now.</numerusform>
            <numerusform>The desk holds %Ln messages now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of {all}</source>
        <translation>
            <numerusform>The first %Ln of {all}</numerusform>
            <numerusform>The first %Ln of {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %Ln characters</source>
        <translation>
            <numerusform>The text is longer than %Ln character</numerusform>
            <numerusform>The text is longer than %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are in the list all the same.</source>
        <translation>
            <numerusform>It is in the list all the same.</numerusform>
            <numerusform>They are in the list all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are left out.</source>
        <translation>
            <numerusform>It is left out.</numerusform>
            <numerusform>They are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This desk becomes what {file} holds: %Ln messages.</source>
        <translation>
            <numerusform>This desk becomes what {file} holds: %Ln message.</numerusform>
            <numerusform>This desk becomes what {file} holds: %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This may not arrive, the link is from %Ln days ago</source>
        <translation>
            <numerusform>This may not arrive, the link is from %Ln day ago</numerusform>
            <numerusform>This may not arrive, the link is from %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unread %Ln</source>
        <translation>
            <numerusform>Unread %Ln</numerusform>
            <numerusform>Unread %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write to %Ln</source>
        <translation>
            <numerusform>Write to %Ln</numerusform>
            <numerusform>Write to %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{facts}. Used %Ln times</source>
        <translation>
            <numerusform>{facts}. Used %Ln time</numerusform>
            <numerusform>{facts}. Used %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %Ln rows.</source>
        <translation>
            <numerusform>{file} holds %Ln row.</numerusform>
            <numerusform>{file} holds %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} in {folder} was read again and is whole: %Ln messages, {size}.</source>
        <translation>
            <numerusform>{file} in {folder} was read again and is whole: %Ln message, {size}.</numerusform>
            <numerusform>{file} in {folder} was read again and is whole: %Ln messages, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left}, about %Ln days.</source>
        <translation>
            <numerusform>{left}, about %Ln day.</numerusform>
            <numerusform>{left}, about %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} takes {limit} at most: %Ln messages left out</source>
        <translation>
            <numerusform>{provider} takes {limit} at most: %Ln message left out</numerusform>
            <numerusform>{provider} takes {limit} at most: %Ln messages left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} would refuse %Ln messages</source>
        <translation>
            <numerusform>{provider} would refuse %Ln message</numerusform>
            <numerusform>{provider} would refuse %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sms}, %Ln characters</source>
        <translation>
            <numerusform>{sms}, %Ln character</numerusform>
            <numerusform>{sms}, %Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what}, came %Ln times</source>
        <translation>
            <numerusform>{what}, came %Ln time</numerusform>
            <numerusform>{what}, came %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{why}, %Ln sent</source>
        <translation>
            <numerusform>{why}, %Ln sent</numerusform>
            <numerusform>{why}, %Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} Rows without a usable number: %Ln.</source>
        <translation>
            <numerusform>{words} Rows without a usable number: %Ln.</numerusform>
            <numerusform>{words} Rows without a usable number: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words}: %Ln left out</source>
        <translation>
            <numerusform>{words}: %Ln left out</numerusform>
            <numerusform>{words}: %Ln left out</numerusform>
        </translation>
    </message>
</context>
</TS>
