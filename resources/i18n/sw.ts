<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw">
<context>
    <name>smsdesk</name>
    <message>
        <source> A new message, paid for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Trying again cannot help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts are low</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answered, and none that is wrong by a letter.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln as they were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters make this message cost {cost}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters, {most} is the most</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients and sub-users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns are hidden in the file: {where}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not answer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubles removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than last week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than {then}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden rows left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, {m} entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are held.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages may or may not have gone out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages may or may not have gone out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages need {sms}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages wait. What was on its way still gets its answer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages waited for {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more come after these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than last week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than {then}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names are there more than once; the likeliest doubles are shown first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need your decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers added to the opt-out list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers are from another country. Check that they belong on this list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these numbers got this text {when}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} delivered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {known} known numbers have another name than before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} decided</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} delivered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {total} sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-outs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opted-out people skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in {country}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people from {country}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got this text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people in {country} would get it in the quiet hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem rows left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pushes to {account} did not carry its token, the last on {when}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are filtered out in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are hidden in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have a problem and will be left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows have no usable number</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows joined with another</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were put right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent, no reports</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS for each person</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS from {child}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln SMS to {child}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to mend</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups have an unknown outcome.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for their time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting, stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting; {compared}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln: {state}. {why}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country of numbers without a country code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name in smsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Public address of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 keeps them until you delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to {most} SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`smsdesk jobs` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`smsdesk messages` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brace at character {position} of the text has no partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a data file of another program (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall cannot be seen from inside. Port {port} (TCP) has to be open for incoming connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group cannot be called {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a job that waits or is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A landline gets no SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message has one list. What came with it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new message with the same text. It is paid for again: {sms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number gets {equal} equal or {any} different messages an hour there, and not one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a password does not belong into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a paused job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file that only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file, where the receiver itself is to speak https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receiver of this desk runs already: {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule answers by itself whoever writes its word. Without rules a person answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement tells what moved on an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test was not stored once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A top-up of {child} has no known outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A total, no person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a user name with a colon cannot sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value for the text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified copy of the desk could not be made: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About {time} at {n} messages a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time} of sending left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts count in units of their own, so what was spent is not added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --yes to say that it may be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --yes to say that they may be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a certificate, or a proxy that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a {title} customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account of one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again, or write a new message from another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add or remove them in the provider's own portal, then read the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the account that you send from, and its balance appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {moved} to {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {title} customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses or networks, commas between, such as 196.25.0.0/16; reports from elsewhere are turned away. Leave it empty unless your provider names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses that reports come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses to give to your providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keywords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All messages, %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is deleted when you close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All others checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sending is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All short codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also after this window is closed, until the computer is shut down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account with a provider is what messages go out from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an account without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is not served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer is not what its provider wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an API key has letters, digits and signs only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier change of {name} has no known outcome. Nothing more is moved before it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier top-up of {child} ({credits} SMS, {when}) has no known outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier transfer for {child} ({moved}, {when}) has no known outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Excel or CSV file with one person in each row. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Excel workbook with another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another smsdesk is at work on this desk ({who}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another smsdesk is at work on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another smsdesk is moving SMS between accounts at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another smsdesk kept the desk's data for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another top-up of {child} was made while this one waited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another top-up, or a message, of {account} has no known outcome either, so its balance says nothing. Settle that first, or ask {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer after {n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer number {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer within the time that the network allows after a person has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in {n} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a message of its own, with the link kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as {provider} takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as many as {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as you confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As {title}, from {account}. Look in the Outbox whether it is meant again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me to type the client's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me to type the number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Mspace to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Nextbyte to lift the limit of the test account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Nextbyte whether the network can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Nextbyte which list it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Nextbyte why before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person to call the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person, if it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to allow it for your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to open the network for your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to register the sender name with the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; empty for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic reply, {word} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance after sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance that smsdesk began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Salio</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both balances are read and written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both balances are read; nothing has left yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both balances are what they were, as they are when no SMS were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both balances moved by {credits}, as they do when the SMS are moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides are booked; the books show it as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought or moved outside smsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy credit from the provider, then continue the batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy credit from the provider, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy credit: that makes the old credit usable again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy more for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy more, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call Mspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {title}, {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call {title}, {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {title}: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {title}; their number stands on your contract or invoice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel or settle them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is not wanted any more, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carriers may count special characters differently; the bill is the provider's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the level for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text and send again; if it happens to every message, ask the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {when} by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the balance of every account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection and the address, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or read the sub-accounts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password in the account's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user name and password, or the key, in the account's settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a client, a sub-user or a customer to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list of numbers that opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a list, or paste numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all rows of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account with a short code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account or a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced (--overwrite on the command line).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, {free} is free, or close the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sender name, or ask Nextbyte to take it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another sender name, or have this one registered with the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one at the left to read and answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days, or send a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose people under Everybody, and add them to it; or import a list into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right sheet, or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose this computer only, or an address that this computer has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which failed messages to try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, or type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client: {child} of {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it if it is open in another program, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it if it is open in another program, or save a copy, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close smsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what opened last; never discards text, never stops a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Close while %Ln messages wait?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closing smsdesk pauses the batch. It asks before going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing. smsdesk waits for the last answers, at most 35 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect delivery reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {letter}, {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {where} is hidden in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both balances twice, a minute apart; then decide with the provider. Do not repeat it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the account's token with the provider's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the balances and settle it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the balances and settle it first; nothing is moved to {child} before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the balances from {when} on; nothing is moved to {child} before it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare them again when the provider answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contains it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue to message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied; the clipboard forgets it in 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chosen rows of a list as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the number and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country code twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curly double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curly quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers need an account with user name and password, not a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide about the uncertain ones, look at the account, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide after {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the rule {rule}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {name} with all its versions? Messages written with it stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {who} from your contacts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered to phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery over time: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery reports and replies arrive while smsdesk is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery, every {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo. The people are invented and nothing reaches a real phone. All of it is deleted when you close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean {key}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did {moved} reach {child}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it in the provider's own portal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it again before you know whether the first one arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not send it again before you know; the message's details show what can be found out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your list here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the proxy in the settings of the receiver, and let it write X-Forwarded-For; or empty the list in the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of your proxy or tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 4 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address is served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every attempt appears here, with what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every balance was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message needs {sms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every placeholder has a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every placeholder has a value in the rows that are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row has a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the list was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is kept once for each number. Other columns become fields. Nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone gets the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone is above their level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer. smsdesk talks only to the providers you add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel cut off digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a client or sub-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a name, number or word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row has the column names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fix %Ln automatically</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For batches with more people than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For top-ups of more SMS than this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in the provider's records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found when smsdesk was started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space. It is in the list as unknown then; compare the balances and settle it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From last message, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from pasted numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From providers that call this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the phone; dated {date}, which is far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last} in 30 days, warned under {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} to {last} {unit} in 30 days, warned under {level}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {sender}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets messages from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a list, or take the placeholder out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give fewer, or buy SMS first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name, or change that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one of these endings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it two PEM files that belong together, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one, or add it to the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up this message?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up your changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Got this text already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups: {groups}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over at {time}, no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over, try {n}: {outcome}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hard space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no plain spelling; keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for smsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide numbers ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How days are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I mean it a second time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you mean it a second time, say so: with the tick in the window, or --again on the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list of opt-outs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list once, and write to the same people again and again, by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a list, or add somebody by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import your list once under Contacts, and write to groups of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In a list of rules: move the rule up; Ctrl+Down moves it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dispute: came in with a transfer for {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In dispute: left with a transfer for {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one message with another row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in the %Ln days before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In the answer to the provider, free of a second request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Inbox's list: mark the conversation as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time of this computer: {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {unit}. Made with smsdesk by {who}, {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer smsdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is exactly this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins after {title}, which is sent from the same account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be delivered: perhaps the number does not exist; the network does not always say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it did not say who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not lead to a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not speak TLS as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before ? and #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on when this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to real phones and cannot be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more than {most:,} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no outcome yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no placeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be {sender_rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds two parts with the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is an address of the network's own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is another program's</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being handed over to {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged ({answer})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is here when you come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is made of more than {most:,} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not {encoding} throughout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is the desk itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is used for other things as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to an address that machines give themselves (169.254, fe80)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It listens on this computer only; nothing from outside has to pass a firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may or may not have been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still be on its way. You can decide at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it reaches to row {last_row:,}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs by itself, also without this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it spans more than {most:,} cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It stopped at person {place}; %Ln still wait. </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It stopped at {name}, person {place}; %Ln still wait. </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It waits for {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was being handed over when the backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was being handed over when the desk's data was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not paid for. It is sent as it is, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was saved under another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would stop on the way. Buy more first, or use another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer can be changed, and the settings take more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its cells would fill the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not trusted ({verify_message})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is no longer in the {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not known on this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name leads to this computer or a private network; type the numbers of the address instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place and size when it was last closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its placeholders are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time had passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its XML is not as spreadsheet programs write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {people} stay in your contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job {job} is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join their texts in one message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep https, or say that you want it unprotected; your name is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it until I quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep messages for so many months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the folder {folder} as it is and restore a backup, or ask for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this text as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what providers push, word for word, for so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya, short codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya, Uganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key saved, not yet used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyword rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiswahili, not yet reviewed by a speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to work with the desk on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the changes to {rule}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves it for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than a day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your router or a firewall pass on only this port, and prefer a tunnel or a server with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter O instead of zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters and digits, at most 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark; follows the system unless you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link for the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listening on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xls *.xlsb *.ods *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Long names make them longer than %Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>longer than an answer can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest message: row {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at `smsdesk inbox` for the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at `smsdesk ledger` for the ids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account in Settings, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the account, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the log, then test the account's sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the problem rows, mend the list, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the proxy or the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what became of it before you order another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the provider's portal before you try again; if it is there, add it by e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it waits for an answer in a window of its own, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether there is a newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people who are there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with smsdesk by {who}, {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it shorter, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with `smsdesk key --new {path}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have customers of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory of this program, until it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or set SMSDESK_HOME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, then save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message {message} is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message {message} may still be on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages arrive over http; whoever passes them on can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that were uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages that were uncertain when the balance was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that were waiting still wait. Close smsdesk, open it again, and look in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to short codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a year left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {most:,} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move fewer, or buy SMS for {account} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move more SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move SMS to a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved outside smsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved without smsdesk: {amount} since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving {moved}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mspace could not charge you; the SMS may have been credited all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mspace could not credit the other account; yours may have paid all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mspace did not finish the top-up; one of the two balances may have moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mspace does not accept the sign-in; no SMS were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mspace resellers have clients and sub-users, Nextbyte resellers have customers. They appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mspace wants to be asked before your account gives SMS; none were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mspace's service failed on the way; SMS may have been moved, or moved in part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umbers are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in smsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the right file in SMSDESK_KEY_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, fields and groups are forgotten. What passed between you stays, as do opt-outs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of clients, accounts and providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ndovubase tries again 3 times, 3 minutes apart; after about 9 minutes it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither side is booked; you may order it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the account nor the settings say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the accounts nor the settings say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never left, or their time had passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Ujumbe mpya</translation>
    </message>
    <message>
        <source>New message; a draft is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextbyte makes the answers up: nothing is sent and nothing is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextbyte says it has this message already; an earlier copy may be on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextbyte took the message and will send it, now or at the time asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has a provider that calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account here has clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account with others below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No balance is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch waits, so nothing had to be stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No byte of it left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change fits the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of {path} holds phone numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no connection was free in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no desk was ever opened on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubles, and nobody opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doubles, no problem rows, nobody opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No group is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message failed in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No messages match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number in this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other name is there more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problem rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public address is set, so no provider can call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report can come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no report yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No route to this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row has a number that can be sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of the list holds a number that can be sent to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule matches, a person answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SMS were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subscriptions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such number exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No top-ups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no whole answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {unit} were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say yet whether the message was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can say yet whether {moved} were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can write the word {word!r}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this group yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this part of the inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is left to send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there twice: each name has one number, and each number one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was subscribed or unsubscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody writes to those who opted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an http or https address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all, a person answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered, expired, or refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough SMS on the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough: {unit} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood, kept as it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing answers at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing below {account} is known yet. Read it with F5, or add a customer under Sub-accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes at {title}. What was moved stays in the books.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “{text}” with state {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing for “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened in these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has left this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to decide about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent from here since {when}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to them any more, and what waits for them is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to this number any more, by no list, no reply and no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left this computer; no SMS were moved. Start it again if you still mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more begins before you go on. {people} still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is moved for {child} until it is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved by smsdesk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moved in this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new was queued; what was stored is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of them is sent again by itself. Decide in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of your messages is lost. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing says which country it is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to be done about this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to paste here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed for {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was queued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent by this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the numbers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with state {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number for tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number {id}, by {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are hidden on the screen. In the file everybody who opens it can read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers that opted out meanwhile are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers without a country code are from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every batch of this desk, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of everything in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of numbers written without it, where the account says none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of numbers written without it, where the account says none; two letters, such as KE</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln with a report</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of the receiver for answers and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window; it changes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the screen; a row that you mend, open conversations and exports show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only, a tunnel or a proxy has to pass on what providers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is paid, check the balance here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one name with two values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name, several numbers. Merge those who are one person; the number you choose stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line, or any text with numbers in it. Numbers that are found are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side is booked and the other is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One top-up has an unknown outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a top-up with an unknown outcome is settled by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from {addresses}; whoever else calls it is turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the service has a certificate of its own: the PEM file that it is checked against, and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only low balances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one side was booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only smsdesk uses this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the balance of {moved} moved by {credits}; that of {stayed} did not. {call}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this address is believed about where a push comes from, such as 127.0.0.1 for nginx on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only uncertain ones can be left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {title} can put this right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {wanted} can be done that with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page, in the order of the rail (Ctrl+1 to Ctrl+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open smsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the inbox again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening smsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt out {who}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opt-out words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out of SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opted out, gets nothing from you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opts out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opts out, then replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers reach the receiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others could look into {folder}. Now only you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others than you can read the key file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Kikasha toezi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: {word}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside smsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rice of one SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for like any message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of it left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly: ask the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords are sealed with a key in the {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it in the API section of your SMS Office account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste numbers, under Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>People can reply to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People cannot reply to a sender name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People cannot reply to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of an earlier batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it was created, perhaps not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain dash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is used by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with invented people. Nothing reaches a real phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview from {sender}: {text}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous person in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of one SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a report or a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider's number for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers call over https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers reach this computer only under a public address: your router's, a tunnel's or a server's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address of this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them into the &amp;group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {who} on the opt-out list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quicker, but Nextbyte hands each report out once: only if no other program asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach this person in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable at the public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable from the internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at {time}. One reading proves nothing: the next one counts from {next} on, in {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at {time}. Read both again to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read at {time}: equal to the reading before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read both again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the contacts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the groups again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the provider's own words in the details, and ask the provider if they do not help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rules again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the templates again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {name} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading both balances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it takes more memory than a list should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading it took longer than {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive answers and reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver on, port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the group {group}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it with your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them to save about {sms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace them to save {sms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies with a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report them; nothing of them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports for {accounts} are taken from some addresses only, and the receiver cannot tell where they come from: whatever passes them on calls from this computer. All of them are turned away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports still come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reseller clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review taking back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {n} has the column names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}, {name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row}: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: {raw} is {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows with the same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows without a usable number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows {first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, first match wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SALIO, BALANCE; empty for any text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same choice for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same number twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln decisions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy without a password, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save only the sheet with the list as .csv, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list from Excel as .xlsx or .csv, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with every number in full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save with numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save without testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your text as a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {day}. Type a new one to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column it is, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search looks in names and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search looks in the names of batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page; Esc clears, then leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See delivery, failures and uncertain messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the page about the receiver for each system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Send &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again if it still matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again if the person still needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again later; if it goes on, call the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as soon as I confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to your Ndovubase account manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send many personal SMS from a list, and see what happened to every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a made-up list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the first row of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the first {sms} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to them too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {who} again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {messages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender &amp;name people will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender name not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender name people will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender names you may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending again may give a person the same message twice. Leaving it may mean they never get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending from {account} waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending them takes about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {title}, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent twice, it was stored once and got the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, no reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, no reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, waiting for report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate them with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate them with commas. The first is the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service and keyword</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set SMSDESK_HOME to a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it from {when} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle: it arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle: it did not arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle: partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by {by}: no SMS were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by {by}: only one side was booked. This is {title}'s to mend: {call}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by {by}: the SMS were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled by {who}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet {sheet}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code and ser&amp;vice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code and service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code {code}, {provider}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the text and send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it in the Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers (Ctrl+Shift+H) to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers for 5 minutes ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the longest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. {amount} {unit} on this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS are being moved. smsdesk waits half a minute for the answer; without one, the outcome is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS are moved where a provider has accounts below yours, such as Mspace or Nextbyte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS left after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS left one side and did not arrive at the other. This is {title}'s to mend: {call}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS Office tries again after 1 hour, 3 hours and 12 hours; then the report is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS to pay for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk asks {names} for reports by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk asks {provider} about them by itself; until it knows, nobody can tell whether it took them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk closed before anything left; no SMS were moved. Start it again if you still mean it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk closed before it was handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk closed while it was being handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk closed while it was being handed over; SMS may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk closed while these were being handed over to {provider}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk closed while they were being handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk did not know the whole month: what is not known had not been read then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk ended while they were being handed over. Nothing of them is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk failed while it was being handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk failed while they were being handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk forgets its password. The batches that were sent from it stay in the Outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk listens on port {port} of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk was closed before the answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smsdesk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMSDESK_DATABASE_URL names a shared desk, which this smsdesk cannot open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far: {verdict} Read them again from {when} on to be sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some cells are merged: only the first row of each has what stands in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some do not split an emoji or an accented letter between two SMS, and count more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else sent, bought or moved credits of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in smsdesk went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Special characters leave room for %Ln in one SMS</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Special characters leave room for 70 in one SMS instead of 160.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special characters, {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start `smsdesk --demo`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start another message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it from a terminal: smsdesk --demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one (GNOME Keyring, KWallet), or make a key file: `smsdesk key --new FILE`, named in SMSDESK_KEY_FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts in {n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts in {time}. Undo stops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts with this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {word}, {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {place} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all sending at once (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all sending at once; a strip goes on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and cancel the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first, or leave it to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was sent before cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sub-user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub-users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe or unsubscribe a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subscribed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription, {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscriptions belong to short codes. None of your accounts has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on again, and report what the log says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the receiver off and on again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back from this {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {moved} from {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the opt-out list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the tree …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of {group}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take SMS back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take SMS back from a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the number off the opt-out list only if its owner asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take their rights away: chmod 600 {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {name} out of the tree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {who} off the opt-out list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taken back %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back from {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them the user name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells whether the receiver listens, answers, stores, and can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test by smsdesk itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test sign-in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the sign-in before you save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is in the quiet hours of {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The + is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no sender name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no short code or sender name to answer from. Add one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no way to this network; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is busy sending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is in test mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not do this; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not move SMS; none were moved. Ask {title} to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not send this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may send to one test number only; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that these texts came in through was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {name} has a top-up without a known outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {name} has no sender name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account {name} still has {count} messages that wait or are uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {name} is not the one that its password was given for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address {address} cannot be used: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer contradicts itself: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer does not say whether it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer does not speak of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is a web page (HTTP {status}): {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is compressed, which was not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is empty (HTTP {status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is longer than an answer can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is of another customer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is of another top-up: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer is of another transfer: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer points elsewhere (HTTP {status}); it was not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer says two things of this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are what each provider wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance did not fall, so it was not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance fell by exactly what it costs, so it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance is in {unit} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the balance moved by something else, so it says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balances before could not be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balances could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balances could not be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balances fit neither. {child} may have used SMS since: it had {before} before, could hold {most} at most if the SMS were moved, and holds {now} now. Ask {title} before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch waits and goes on by itself when the connection is back. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call broke ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the certificate file {each} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended before a whole answer had come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credit in the account is too old to be used; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo did not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo opens in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk's data cannot be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not take what was written: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk has less than 200 MB free, so nothing new is sent. Free some space; it goes on by itself then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or nearly: nothing is sent before it has room again. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was changed or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was put together from two kinds of text. Look at names with accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln of {all}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the list. {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} lies on a network drive, where the desk's data is not safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formula failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines add up to what it held at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines add up to {total}, not to {closing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list and the text you typed are forgotten. The file itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list does not say what {child} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has changed since it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no column for {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no column for {{{name}}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is from {when}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was saved on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message holds a character that cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is here as you left it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the message is longer than an address line can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is on its way; a report may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message reached the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was deleted on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was paid for and did not reach the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was skipped and did not reach the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was taken and not delivered: it answers no open request of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was taken and not delivered: the network blocks the sender name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was taken and not delivered: the service had no balance left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was taken, and the number does not exist or cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was taken, and the person is not subscribed to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was taken, and the person or the network blocks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was taken, and there was no way to the phone's network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or the number is too long for {title}; no SMS were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names may stand beside the wrong numbers: look at the first and the last of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network could not deliver it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not know yet whether the phone has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network does not say what became of the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network gave the message up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has locked this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has the message; its report is awaited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network says that it cannot report delivery; it counts as delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has a wrong prefix or length; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is not in international form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is not one that the provider can send to; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is on a blacklist of the operator or of your account; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the service that Ndovubase gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of the service that the provider gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers are in the sheet {sheet}; no sheet before it has any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest: {moved}. Compare balances before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator refused the message; it may block such numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order may still be on its way. You can decide from {time} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order was given and cannot be called back. Wait for its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page's main button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password above is then a key from the dashboard (Customization, API Keys).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password may have been shown to this network: change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {name} is not on this computer; a backup holds none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store did not answer for {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store refused: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asked the network for no such messages; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person blocked such messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is subscribed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not be reached in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not be reached in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone could not be reached in time; it may have been off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number is not one of a mobile phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that sends is {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not use the request; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not say the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the sign-in; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider does not say what {name} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider had a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the message; it was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider sends no delivery reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider sends nothing and charges nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took it for a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took the message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider's own system failed and it says so; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider's record shows later messages of ours, and not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider's words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The providers are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public address leads elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver cannot listen on {host}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver ended by itself several times; its last words were: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver's certificate or its key cannot be used: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply carries it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may still be on its way to the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request named no number; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request would not be read as it was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the list is in {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule for opt-out words always holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same {credits} SMS were moved for {child} {when} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same {moved} for {child}, {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved password of {name} cannot be opened with this key: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets on standard input could not be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender name is not allowed for this account; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender name is not registered on your account; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender name is on your account's blacklist; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender name {sender} cannot be used: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers. Whether the API key is right shows with the first message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read ({strerror}); the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were damaged and are put aside as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet {sheet} is hidden in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was refused: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulator is for the demo desk only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text asks for an answer, and {sender} cannot get one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text cannot be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has a placeholder, but there is no list to fill it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has more than 25 parts or 4000 bytes; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a character that no phone can show ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text is longer than %Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long for {provider}: it has {characters} characters, in {parts} parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} holds a character that cannot be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {name} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then its balance can tell whether a message without an answer was charged. Leave it off if anybody else sends or buys with this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough SMS for it; {title} moved none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a group {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a template {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account called {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account to send from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no account to send from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact {id} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conversation {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no group {id} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job {job}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no message {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider called {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no received message {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule {id} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template {id} any more, or no such version of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no top-up {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough credit in the account; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one contact for each number: change that one, or merge the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these messages have none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were handed over to {provider}, and no clear answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>They are in the list all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They asked for no more messages, so nothing can be sent to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for no more messages. Do this only if the owner of the number asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for no more messages. Take them off only if they told you that they want them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They carry meaning, so keep them, or write it in other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they do not belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They end {when}. Choose a time under When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They got this text already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not been sent. smsdesk was closed before their turn came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say the same. What carries meaning stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in the Outbox. At the next start smsdesk goes on, or asks first if they are old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account has no sender name. Add one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no password store that smsdesk can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was brought up to date. As it was before, it is kept beside it as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was last used by a newer smsdesk (its data is of version {found}, this program knows {known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk was restored or copied, so nothing of it is sent before you go on with each batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was sent {when} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the demo: nothing reaches a real phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list through each account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This may not arrive, the link is from %Ln days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This may not arrive, the link is from yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message costs the same with and without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number got 20 different or 6 identical messages within an hour; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is not there in your language yet. It is shown in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person receives no such messages; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This time has passed. Choose a time to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three of the {messages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three times as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick whom the message is for. Who is in several groups gets it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for callbacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages in a short time; this one was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many messages to this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top up an account below another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up this {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-up {id} is {state}, not unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-ups of {child}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-ups:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the batch is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again when the provider answers; without them nobody could tell later what had happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try failed messages again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it from another network: some routers do not let a computer call itself by its public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on to get replies, subscriptions and delivery reports. It listens on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twice as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers in one cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it again in Settings, or with `smsdesk account secrets`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again for the new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password again, or ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {name} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type {n} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which providers reach the receiver, such as https://desk.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked it takes more than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpacked it would take {size:,} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Unread %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to 100. If an answer is lost, that many messages are uncertain until the log is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it unprotected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use two letters, such as KE, TZ or ZA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait an hour before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait an hour, or ask Nextbyte for a higher limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until that has ended, then restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for answers to what {account} is sending, and reading both balances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn about repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn before sending between 20:00 and 07:00 in the time zone of the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn me under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn me under {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to smsdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Were {moved} taken from {child}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answers does not speak HTTP ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of top-up {id} could not be written down: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is cancelled is never sent and costs nothing. What was sent cannot be called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it keeps for smsdesk is not a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means stays, and a copy is still recognised; 0 keeps it for ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Ndovubase sends along with every callback; not checked if empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no rule matches is left for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people write to your short codes appears here, once the receiver is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What providers tell meanwhile is told again later, for as long as each of them tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody might write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was stored could not be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed about a person is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed about this person is not kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When should it be sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the same text went to the same number in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where "Send a test to me" goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the list says something else, the list is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the numbers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which country are numbers without a country &amp;code from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While nobody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While nothing is being sent from the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who joined and who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who joins or leaves a service by phone appears here, once the receiver is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will get the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever answers one of these is not written to any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever answers STOP is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever writes one of these gets nothing more from this desk. Add words of your own in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever writes this word is answered by the next rule that matches, or by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why messages failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be sent {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With its secret, for 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a public address there is nothing to encrypt yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word for word as their documents have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for STOP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text once, keep it here, and use it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a text, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many SMS to move, as digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as 2026-06-17T08:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it as https://name or http://name:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address that the customer signs in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address that the proxy calls from, such as 127.0.0.1, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the message here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them plainly</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write to %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write to the ones who did not get it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your first message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write {{{{ or }}}} for a brace that is to be read as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written plainly, the list costs {sms} less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can use other tabs while this runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You did this {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the user name and password, or the API key, that your provider gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account holds fewer SMS than you wanted to give; none were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may not give SMS to this account; none were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your accounts are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your batches and every message appear here, with their delivery reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your n&amp;umber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is kept sealed; its key is in the {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} cannot send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has no SMS left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has no {kind} called {child}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has nobody of exactly this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has several services, or none: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} has {left} left, this needs {needed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} holds {now} now, not the {expected} to be expected; what else moved it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account} holds {own} SMS, fewer than the {credits} to be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}, entry {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}: {credits} {unit} in {many}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{account}: {credits} {unit} taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {unit} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{amount} {unit} on this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}, every service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}, service {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} bring in special characters: {messages} cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{columns} brings in special characters: {messages} cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{country} is not a country code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, special characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, {n} {unit} together. {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}. Choose others, or send a message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{facts}. Used %Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}. Used once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} holds %Ln rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} holds the rows that are left out. Put them right there, and open it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is opened when there is an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flag} says nothing about {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} of {account}, {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, process {pid}, since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} must be a number above 0, not {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {odd} is no address and no network, such as 196.25.1.7 or 196.25.0.0/16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} not been sent. {sent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{left}, about %Ln days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{left}, less than a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} cannot be a warning level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{link}, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} SMS for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} SMS, depending on the carrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{messages} are written without special characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{messages} on {busy} of {days} days: {delivered} delivered, {sent} sent without a report, {failed} failed, {uncertain} uncertain. Most on {best}: {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{messages} to {number}; the Outbox shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved} added to {child}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved} are being moved for {child} now ({when}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved} are being moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved} taken back from {child}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moved}, {title}. Compare balances before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named}. No sender name yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named}. Sender name {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named}. Sender names {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} has no reports, so its messages stay at Sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered with {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be reached: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {n} {unit} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is called over https; on the way to the new address anyone can read password and texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in your contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not signed in: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {amount} {unit}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before} before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {before}, then {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} asked to get no more messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is not a number that can be sent to ({detail}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is the number of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is unsubscribed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} % read. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {unit} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {unit} on this account. {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, {when}, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts} SMS, {used} of {room} characters used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not hold a key of smsdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no column called {column}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no sheet called {sheet}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than a list can be: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is neither a .csv nor an .xlsx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a backup of a desk that can be restored: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a list: it looks like {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is the name of a device on some computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} added to {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} chosen one by one under Contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} taken out of {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} wait for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} × {sms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people}, {sms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} per cent, {done} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} did not say what became of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} gave an answer that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} has no way to ask whether it received them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider} refused the sign-in of {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{provider} takes {limit} at most: %Ln messages left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{provider} would refuse %Ln messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{proxy} is not an internet address, so it cannot be the address of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{public} answered with {status}; something else answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{public} could not be reached from this computer: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{public} has a certificate that is not good: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{public} leads to this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} messages a second, about {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} matches, they are opted out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service}, {keyword}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of subscribers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{sms}, %Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{sms}, {used} of {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is in the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, keyword {keyword}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} answered on {when}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} answered: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} answers over https too, where nobody on the way can read the password and the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} arrived at {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} asked to slow down; SMS may have been moved all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} could not use the request; no SMS were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} creates the customer and sends the sign-in by SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} did not answer in a way that tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} did not answer, so nobody knows yet whether SMS were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} did not say how much is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does not accept the sign-in; no SMS were moved. Check the account's user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does not say what a customer holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does not say what {child} holds. The balance of {account} was {before} and is {now} now; {expected} would be expected if the SMS were moved. Ask {title}, or {child}, before you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does not take {messages}: too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does this at once. Adding it again is an order of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does this at once. smsdesk cannot take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} does this at once. Taking it back needs a second step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} gives each customer a service address; it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} gives no list of customers, so smsdesk knows those whom you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} gives you this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} gives you this address. It starts with http, so the password travels unprotected. Ask {title} for https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no accounts below {account}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no balance check. smsdesk reads the balance from the answer to each message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no field {name}; it has {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no secret {name}; it has {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no subscriptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no such call at this address; no SMS were moved. Check the account's service address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no way to take SMS back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has no way to {what} through smsdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} has the order. Waiting for its answer, half a minute at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is called over https only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} keeps the list of the accounts below this one itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} knows no {child} below this account; no SMS were moved. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} moved them, and both balances show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} moved them, and says that {child} holds {now} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} moved them; it does not say what {child} holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} refused it; no SMS were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} refused the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} says it has done this before; SMS may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} says it is done, but the balances do not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}'s answer does not say whether SMS were moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}'s answer is not one to this top-up; SMS may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}'s own system failed on the way; SMS may have been moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}'s own words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {account}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. It misses {sms}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} for this account are bought from {title}, outside smsdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} left after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unread:,} pushes are kept as they came, because they could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {room} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} in {messages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {characters} become {plain} in {messages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what}, came %Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, from {account}. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} answered in {milliseconds} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} answered with {status}; it is another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} does not answer: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds numbers where days are expected. Give them a date format in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} can be written to again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} opted out. Nothing is sent to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{why}, %Ln sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{words} Rows without a usable number: %Ln.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{words}. The provider dates it {date}, which is far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{words}: %Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
