<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DossierDate</name>
    <message>
        <source>Since %1 papers are awaited; by the law of this procedure the time runs on.</source>
        <translation>Since %1 papers are awaited; by the law of this procedure the time runs on.</translation>
    </message>
    <message>
        <source>Since %1 papers are awaited: the time stands still until they come in.</source>
        <translation>Since %1 papers are awaited: the time stands still until they come in.</translation>
    </message>
    <message>
        <source>From %1 to %2 papers were awaited; this time does not count: the result is due on %3.</source>
        <translation>From %1 to %2 papers were awaited; this time does not count: the result is due on %3.</translation>
    </message>
    <message>
        <source>Papers were asked for on %1 and came in on %2: the whole time begins anew, and the result is due on %3.</source>
        <translation>Papers were asked for on %1 and came in on %2: the whole time begins anew, and the result is due on %3.</translation>
    </message>
    <message>
        <source>From %1 to %2 papers were awaited; by the law of this procedure the time ran on.</source>
        <translation>From %1 to %2 papers were awaited; by the law of this procedure the time ran on.</translation>
    </message>
    <message>
        <source>From %1 to %2 the payment was awaited; this time does not count: the result is due on %3.</source>
        <translation>From %1 to %2 the payment was awaited; this time does not count: the result is due on %3.</translation>
    </message>
    <message>
        <source>Since %1 the payment is awaited: the time stands still until it is made.</source>
        <translation>Since %1 the payment is awaited: the time stands still until it is made.</translation>
    </message>
    <message>
        <source>On %1 the agency apologised and gave a new appointment: %2 (%3).</source>
        <translation>On %1 the agency apologised and gave a new appointment: %2 (%3).</translation>
    </message>
    <message>
        <source>The calendar has changed since: the date that was given, %1, holds.</source>
        <translation>The calendar has changed since: the date that was given, %1, holds.</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>receipt</source>
        <translation>receipt</translation>
    </message>
    <message>
        <source>supplement request</source>
        <translation>supplement request</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>refusal</translation>
    </message>
    <message>
        <source>apology and new appointment</source>
        <translation>apology and new appointment</translation>
    </message>
    <message>
        <source>notice of the stop</source>
        <translation>notice of the stop</translation>
    </message>
    <message>
        <source>control slip</source>
        <translation>control slip</translation>
    </message>
    <message>
        <source>return slip</source>
        <translation>return slip</translation>
    </message>
    <message>
        <source>fee receipt</source>
        <translation>fee receipt</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s)</source>
        <translation>
            <numerusform>%n original</numerusform>
            <numerusform>%n originals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplement asked for on %1: %2 (%3)</source>
        <translation>Supplement asked for on %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, handed in on %2</source>
        <translation>%1, handed in on %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Result: %1</translation>
    </message>
    <message>
        <source>Handed over on %1: %2</source>
        <translation>Handed over on %1: %2</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>Filed: %1</translation>
    </message>
    <message>
        <source>%1, parcel %2</source>
        <translation>%1, parcel %2</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Decided by: %1</translation>
    </message>
    <message>
        <source>Result is fetched at: %1</source>
        <translation>Result is fetched at: %1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>New appointment %1 in place of %2: %3</source>
        <translation>New appointment %1 in place of %2: %3</translation>
    </message>
    <message>
        <source>Closed because: %1</source>
        <translation>Closed because: %1</translation>
    </message>
    <message>
        <source>reused from %1</source>
        <translation>reused from %1</translation>
    </message>
    <message>
        <source>Result withdrawn: %1 (%2)</source>
        <translation>Result withdrawn: %1 (%2)</translation>
    </message>
    <message>
        <source>compared by %1</source>
        <translation>compared by %1</translation>
    </message>
    <message>
        <source>Refused by the agency that decides: %1</source>
        <translation>Refused by the agency that decides: %1</translation>
    </message>
    <message>
        <source>Refused at the counter: %1</source>
        <translation>Refused at the counter: %1</translation>
    </message>
    <message>
        <source>Received for another territory; its papers go there with the control slip</source>
        <translation>Received for another territory; its papers go there with the control slip</translation>
    </message>
    <message>
        <source>Result is posted to: %1</source>
        <translation>Result is posted to: %1</translation>
    </message>
    <message>
        <source>Postage is paid by: %1</source>
        <translation>Postage is paid by: %1</translation>
    </message>
    <message>
        <source>at iGate with %1, comes when this computer itself reaches iGate</source>
        <translation>at iGate with %1, comes when this computer itself reaches iGate</translation>
    </message>
    <message>
        <source>The papers should have gone to the agency that decides by %1: hand them over now.</source>
        <translation>The papers should have gone to the agency that decides by %1: hand them over now.</translation>
    </message>
    <message>
        <source>The papers go to the agency that decides by %1.</source>
        <translation>The papers go to the agency that decides by %1.</translation>
    </message>
    <message>
        <source>Handed over to the agency late: on %1 instead of by %2.</source>
        <translation>Handed over to the agency late: on %1 instead of by %2.</translation>
    </message>
    <message>
        <source>Handed over to the agency in time: on %1, by %2 at the latest.</source>
        <translation>Handed over to the agency in time: on %1, by %2 at the latest.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>That is outside working time: it counts as received on %1.</source>
        <translation>That is outside working time: it counts as received on %1.</translation>
    </message>
    <message>
        <source>That is a day off (%1): it counts as received on %2.</source>
        <translation>That is a day off (%1): it counts as received on %2.</translation>
    </message>
    <message>
        <source>Working day %1: %2.</source>
        <translation>Working day %1: %2.</translation>
    </message>
    <message>
        <source>Working days %1 to %2: from %3 to %4.</source>
        <translation>Working days %1 to %2: from %3 to %4.</translation>
    </message>
    <message>
        <source>%1 (forecast: %2)</source>
        <translation>%1 (forecast: %2)</translation>
    </message>
    <message>
        <source>%1 does not count: %2.</source>
        <translation>%1 does not count: %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 no day counts: %3.</source>
        <translation>From %1 to %2 no day counts: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) run up to %1.</source>
        <translation>
            <numerusform>%n month runs up to %1.</numerusform>
            <numerusform>%n months run up to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), days off included, run up to %1.</source>
        <translation>
            <numerusform>%n day, days off included, runs up to %1.</numerusform>
            <numerusform>%n days, days off included, run up to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is up at 24:00 of %1 (Civil Code, Article 148).</source>
        <translation>The time is up at 24:00 of %1 (Civil Code, Article 148).</translation>
    </message>
    <message>
        <source>The result is due on %1.</source>
        <translation>The result is due on %1.</translation>
    </message>
    <message>
        <source>Received on %1.</source>
        <translation>Received on %1.</translation>
    </message>
    <message>
        <source>That is after %1: it counts from the next working day, %2.</source>
        <translation>That is after %1: it counts from the next working day, %2.</translation>
    </message>
    <message>
        <source>%1 is the first day of the count.</source>
        <translation>%1 is the first day of the count.</translation>
    </message>
    <message>
        <source>The receiving day, %1, does not count (Civil Code, Article 147).</source>
        <translation>The receiving day, %1, does not count (Civil Code, Article 147).</translation>
    </message>
    <message>
        <source>The last day is a day off: the next working day, %1, takes its place (Civil Code, Article 148).</source>
        <translation>The last day is a day off: the next working day, %1, takes its place (Civil Code, Article 148).</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: together %4.</source>
        <translation>%1 from %2 to %3: together %4.</translation>
    </message>
    <message>
        <source>weekly rest</source>
        <translation>weekly rest</translation>
    </message>
    <message>
        <source>day off in compensation for %1</source>
        <translation>day off in compensation for %1</translation>
    </message>
    <message>
        <source>day off in exchange for %1</source>
        <translation>day off in exchange for %1</translation>
    </message>
    <message>
        <source>day off in exchange</source>
        <translation>day off in exchange</translation>
    </message>
    <message>
        <source>The law gives %1; here the time was shortened to %2.</source>
        <translation>The law gives %1; here the time was shortened to %2.</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>to be collected</source>
        <translation>to be collected</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>collected</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exempt</translation>
    </message>
    <message>
        <source>to be refunded</source>
        <translation>to be refunded</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>refunded</translation>
    </message>
    <message>
        <source>waiting for proof</source>
        <translation>waiting for proof</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>spoiled or lost</source>
        <translation>spoiled or lost</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Cash</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Bank transfer</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>set by the province</source>
        <translation>set by the province</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message numerus="yes">
        <source>%n weekend day(s)</source>
        <translation>
            <numerusform>%n weekend day</numerusform>
            <numerusform>%n weekend days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off in exchange</source>
        <translation>
            <numerusform>%n day off in exchange</numerusform>
            <numerusform>%n days off in exchange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1</source>
        <translation>
            <numerusform>%n day of %1</numerusform>
            <numerusform>%n days of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message>
        <source>unsent %1</source>
        <translation>unsent %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>oldest %1</translation>
    </message>
    <message>
        <source>needs attention %1</source>
        <translation>needs attention %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>no contact yet</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>last contact %1</translation>
    </message>
    <message>
        <source>%1, passing over %2</source>
        <translation>%1, passing over %2</translation>
    </message>
    <message>
        <source>newly registered</source>
        <translation>newly registered</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>not accepted</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>waiting for supplement</source>
        <translation>waiting for supplement</translation>
    </message>
    <message>
        <source>waiting for payment</source>
        <translation>waiting for payment</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>result ready</translation>
    </message>
    <message>
        <source>result returned</source>
        <translation>result returned</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>At the counter</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>At the one-stop desk</source>
        <translation>At the one-stop desk</translation>
    </message>
    <message>
        <source>By public post</source>
        <translation>By public post</translation>
    </message>
    <message>
        <source>Electronic copy</source>
        <translation>Electronic copy</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>waiting to be sent</translation>
    </message>
    <message>
        <source>outcome unknown, is looked up</source>
        <translation>outcome unknown, is looked up</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Levy</source>
        <translation>Levy</translation>
    </message>
    <message>
        <source>Feeder, one side</source>
        <translation>Feeder, one side</translation>
    </message>
    <message>
        <source>Feeder, both sides</source>
        <translation>Feeder, both sides</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glass</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accept</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuse</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>hand over for processing</source>
        <translation>hand over for processing</translation>
    </message>
    <message>
        <source>Handed over for processing</source>
        <translation>Handed over for processing</translation>
    </message>
    <message>
        <source>ask for a supplement</source>
        <translation>ask for a supplement</translation>
    </message>
    <message>
        <source>Supplement asked for</source>
        <translation>Supplement asked for</translation>
    </message>
    <message>
        <source>take in the supplement</source>
        <translation>take in the supplement</translation>
    </message>
    <message>
        <source>Supplement handed in</source>
        <translation>Supplement handed in</translation>
    </message>
    <message>
        <source>ask for payment</source>
        <translation>ask for payment</translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation>Payment asked for</translation>
    </message>
    <message>
        <source>note the payment</source>
        <translation>note the payment</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>withdraw</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>stop</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>enter the result</source>
        <translation>enter the result</translation>
    </message>
    <message>
        <source>Result entered</source>
        <translation>Result entered</translation>
    </message>
    <message>
        <source>hand over the result</source>
        <translation>hand over the result</translation>
    </message>
    <message>
        <source>Result handed over</source>
        <translation>Result handed over</translation>
    </message>
    <message>
        <source>give a new appointment</source>
        <translation>give a new appointment</translation>
    </message>
    <message>
        <source>New appointment with an apology</source>
        <translation>New appointment with an apology</translation>
    </message>
    <message>
        <source>Taken in at the desk</source>
        <translation>Taken in at the desk</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>A document was looked at</source>
        <translation>A document was looked at</translation>
    </message>
    <message>
        <source>A document was copied out</source>
        <translation>A document was copied out</translation>
    </message>
    <message>
        <source>Got its official number</source>
        <translation>Got its official number</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>Sent to the server</translation>
    </message>
    <message>
        <source>To the applicant</source>
        <translation>To the applicant</translation>
    </message>
    <message>
        <source>To the agent</source>
        <translation>To the agent</translation>
    </message>
    <message>
        <source>By parcel</source>
        <translation>By parcel</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>Electronically</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>answer late by %1</source>
        <translation>answer late by %1</translation>
    </message>
    <message>
        <source>%1 left to answer</source>
        <translation>%1 left to answer</translation>
    </message>
    <message>
        <source>known to the server, files follow</source>
        <translation>known to the server, files follow</translation>
    </message>
    <message>
        <source>sent, no longer on this machine</source>
        <translation>sent, no longer on this machine</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>refused by the server</translation>
    </message>
    <message>
        <source>with the courier, not yet at the server</source>
        <translation>with the courier, not yet at the server</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>Result fetched from the server</source>
        <translation>Result fetched from the server</translation>
    </message>
    <message>
        <source>Desk and server differed: ours was kept</source>
        <translation>Desk and server differed: ours was kept</translation>
    </message>
    <message>
        <source>Desk and server differed: the server&apos;s was taken</source>
        <translation>Desk and server differed: the server&apos;s was taken</translation>
    </message>
    <message>
        <source>Decided that it is not sent to the server</source>
        <translation>Decided that it is not sent to the server</translation>
    </message>
    <message>
        <source>Entered later than it was received</source>
        <translation>Entered later than it was received</translation>
    </message>
    <message>
        <source>enter another result</source>
        <translation>enter another result</translation>
    </message>
    <message>
        <source>Another result entered</source>
        <translation>Another result entered</translation>
    </message>
    <message>
        <source>withdraw a result</source>
        <translation>withdraw a result</translation>
    </message>
    <message>
        <source>Result withdrawn</source>
        <translation>Result withdrawn</translation>
    </message>
    <message>
        <source>Earlier paper fetched from the server</source>
        <translation>Earlier paper fetched from the server</translation>
    </message>
    <message>
        <source>Earlier paper could not be had from the server</source>
        <translation>Earlier paper could not be had from the server</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>copy, compared</source>
        <translation>copy, compared</translation>
    </message>
    <message>
        <source>certified copy</source>
        <translation>certified copy</translation>
    </message>
    <message>
        <source>plain copy</source>
        <translation>plain copy</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>electronic</translation>
    </message>
    <message>
        <source>correct what was typed</source>
        <translation>correct what was typed</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrected</translation>
    </message>
    <message>
        <source>Applicant: name</source>
        <translation>Applicant: name</translation>
    </message>
    <message>
        <source>Applicant: identity number</source>
        <translation>Applicant: identity number</translation>
    </message>
    <message>
        <source>Applicant: date of birth</source>
        <translation>Applicant: date of birth</translation>
    </message>
    <message>
        <source>Applicant: sex</source>
        <translation>Applicant: sex</translation>
    </message>
    <message>
        <source>Applicant: address</source>
        <translation>Applicant: address</translation>
    </message>
    <message>
        <source>Applicant: phone</source>
        <translation>Applicant: phone</translation>
    </message>
    <message>
        <source>Applicant: e-mail</source>
        <translation>Applicant: e-mail</translation>
    </message>
    <message>
        <source>Applicant: old 9-digit number</source>
        <translation>Applicant: old 9-digit number</translation>
    </message>
    <message>
        <source>Applicant: representative</source>
        <translation>Applicant: representative</translation>
    </message>
    <message>
        <source>Applicant: number of the representative</source>
        <translation>Applicant: number of the representative</translation>
    </message>
    <message>
        <source>Agent: name</source>
        <translation>Agent: name</translation>
    </message>
    <message>
        <source>Agent: identity number</source>
        <translation>Agent: identity number</translation>
    </message>
    <message>
        <source>Agent: date of birth</source>
        <translation>Agent: date of birth</translation>
    </message>
    <message>
        <source>Agent: sex</source>
        <translation>Agent: sex</translation>
    </message>
    <message>
        <source>Agent: address</source>
        <translation>Agent: address</translation>
    </message>
    <message>
        <source>Agent: phone</source>
        <translation>Agent: phone</translation>
    </message>
    <message>
        <source>Agent: e-mail</source>
        <translation>Agent: e-mail</translation>
    </message>
    <message>
        <source>Agent: old 9-digit number</source>
        <translation>Agent: old 9-digit number</translation>
    </message>
    <message>
        <source>Agent: representative</source>
        <translation>Agent: representative</translation>
    </message>
    <message>
        <source>Agent: number of the representative</source>
        <translation>Agent: number of the representative</translation>
    </message>
    <message>
        <source>Agent: authority to file</source>
        <translation>Agent: authority to file</translation>
    </message>
    <message>
        <source>Way of return</source>
        <translation>Way of return</translation>
    </message>
    <message>
        <source>Content of the request</source>
        <translation>Content of the request</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Result is posted to</source>
        <translation>Result is posted to</translation>
    </message>
    <message>
        <source>Who pays the postage</source>
        <translation>Who pays the postage</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>the recipient, on delivery</source>
        <translation>the recipient, on delivery</translation>
    </message>
    <message>
        <source>the applicant, in advance</source>
        <translation>the applicant, in advance</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation>the agency</translation>
    </message>
    <message>
        <source>outside competence</source>
        <translation>outside competence</translation>
    </message>
    <message>
        <source>dossier not valid</source>
        <translation>dossier not valid</translation>
    </message>
    <message>
        <source>conditions not met</source>
        <translation>conditions not met</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>this form has no such field</source>
        <translation>this form has no such field</translation>
    </message>
    <message>
        <source>the section is never closed</source>
        <translation>the section is never closed</translation>
    </message>
    <message>
        <source>this closes nothing that was opened last</source>
        <translation>this closes nothing that was opened last</translation>
    </message>
    <message>
        <source>text outside header, section and footer, or an element not closed</source>
        <translation>text outside header, section and footer, or an element not closed</translation>
    </message>
    <message>
        <source>forms have no such picture</source>
        <translation>forms have no such picture</translation>
    </message>
    <message>
        <source>there is no such part in the folder partials, or it contains itself</source>
        <translation>there is no such part in the folder partials, or it contains itself</translation>
    </message>
    <message>
        <source>no form uses this file</source>
        <translation>no form uses this file</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3 – %4</source>
        <translation>%1, line %2: %3 – %4</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>number typed off a paper</source>
        <translation>number typed off a paper</translation>
    </message>
    <message>
        <source>QR code of the card</source>
        <translation>QR code of the card</translation>
    </message>
    <message>
        <source>QR code and machine-readable zone</source>
        <translation>QR code and machine-readable zone</translation>
    </message>
    <message>
        <source>vouched for by the portal</source>
        <translation>vouched for by the portal</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>State body</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Other organisation</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Owner: %1</translation>
    </message>
    <message>
        <source>machine-readable zone of the card</source>
        <translation>machine-readable zone of the card</translation>
    </message>
    <message>
        <source>population database: agrees (%1)</source>
        <translation>population database: agrees (%1)</translation>
    </message>
    <message>
        <source>population database: number unknown (%1)</source>
        <translation>population database: number unknown (%1)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>birth date</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>sex</translation>
    </message>
    <message>
        <source>population database: differs (%1)</source>
        <translation>population database: differs (%1)</translation>
    </message>
    <message>
        <source>population database: differs in %1 (%2)</source>
        <translation>population database: differs in %1 (%2)</translation>
    </message>
</context>
<context>
    <name>IntentChoice</name>
    <message>
        <source>Usual profile: %1</source>
        <translation>Usual profile: %1</translation>
    </message>
    <message>
        <source>For this paper: %1</source>
        <translation>For this paper: %1</translation>
    </message>
    <message>
        <source>Chosen by you: %1</source>
        <translation>Chosen by you: %1</translation>
    </message>
    <message>
        <source>“%1” is proposed for this paper, but the scanner cannot do it; used instead: %2</source>
        <translation>“%1” is proposed for this paper, but the scanner cannot do it; used instead: %2</translation>
    </message>
    <message>
        <source>This scanner cannot do: %1.</source>
        <translation>This scanner cannot do: %1.</translation>
    </message>
    <message>
        <source>Shift+F5: %1</source>
        <translation>Shift+F5: %1</translation>
    </message>
    <message>
        <source>It can do (Shift+F5): %1.</source>
        <translation>It can do (Shift+F5): %1.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The time limit reaches more than ten years ahead; check the procedure&apos;s time limit.</source>
        <translation>The time limit reaches more than ten years ahead; check the procedure&apos;s time limit.</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not in the calendar yet; check the appointment by hand.</source>
        <translation>The public holidays of %1 are not in the calendar yet; check the appointment by hand.</translation>
    </message>
    <message>
        <source>The number %1 already belongs to another dossier; tell the administrator.</source>
        <translation>The number %1 already belongs to another dossier; tell the administrator.</translation>
    </message>
    <message>
        <source>These compulsory papers are missing: %1. Tick them when they are handed in, or guide the applicant to bring them.</source>
        <translation>These compulsory papers are missing: %1. Tick them when they are handed in, or guide the applicant to bring them.</translation>
    </message>
    <message>
        <source>“%1” has to be digitised and has no pages yet.</source>
        <translation>“%1” has to be digitised and has no pages yet.</translation>
    </message>
    <message>
        <source>“%1” is not on the published list of this procedure and must not be demanded (Decree 118, Article 5).</source>
        <translation>“%1” is not on the published list of this procedure and must not be demanded (Decree 118, Article 5).</translation>
    </message>
    <message>
        <source>“%1” stands twice in the dossier; keep one line of it.</source>
        <translation>“%1” stands twice in the dossier; keep one line of it.</translation>
    </message>
    <message>
        <source>“%1” is outside the published list and was recorded as handed in voluntarily.</source>
        <translation>“%1” is outside the published list and was recorded as handed in voluntarily.</translation>
    </message>
    <message>
        <source>“%1” has no pages to keep; scan it again or keep a page that was taken for blank.</source>
        <translation>“%1” has no pages to keep; scan it again or keep a page that was taken for blank.</translation>
    </message>
    <message>
        <source>The document %1 is not in this store; choose another one or scan the paper.</source>
        <translation>The document %1 is not in this store; choose another one or scan the paper.</translation>
    </message>
    <message>
        <source>Somebody changed this dossier in the meantime; open it again and repeat your change.</source>
        <translation>Somebody changed this dossier in the meantime; open it again and repeat your change.</translation>
    </message>
    <message>
        <source>There is no dossier with the number %1; check the number.</source>
        <translation>There is no dossier with the number %1; check the number.</translation>
    </message>
    <message>
        <source>The dossier is “%1”, which does not allow this; possible now: %2.</source>
        <translation>The dossier is “%1”, which does not allow this; possible now: %2.</translation>
    </message>
    <message>
        <source>The file is not valid JSON (at character %1); correct it and try again.</source>
        <translation>The file is not valid JSON (at character %1); correct it and try again.</translation>
    </message>
    <message>
        <source>%1 is not a known field of a dossier; remove it or correct its name.</source>
        <translation>%1 is not a known field of a dossier; remove it or correct its name.</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be used; correct it.</source>
        <translation>%1 has a value that cannot be used; correct it.</translation>
    </message>
    <message>
        <source>The procedure “%2” has no fee with the code %1; choose one of its published fees.</source>
        <translation>The procedure “%2” has no fee with the code %1; choose one of its published fees.</translation>
    </message>
    <message>
        <source>The identity number does not fit the year of birth; compare it with the card.</source>
        <translation>The identity number does not fit the year of birth; compare it with the card.</translation>
    </message>
    <message>
        <source>An identity number has 12 digits; compare it with the card.</source>
        <translation>An identity number has 12 digits; compare it with the card.</translation>
    </message>
    <message>
        <source>The identity number does not fit sex and century of birth; compare it with the card.</source>
        <translation>The identity number does not fit sex and century of birth; compare it with the card.</translation>
    </message>
    <message>
        <source>The identity number begins with an unknown place of birth registration; compare it with the card.</source>
        <translation>The identity number begins with an unknown place of birth registration; compare it with the card.</translation>
    </message>
    <message>
        <source>The text “%1…” is too long: at most %2 characters.</source>
        <translation>The text “%1…” is too long: at most %2 characters.</translation>
    </message>
    <message>
        <source>Enter the name of the dossier&apos;s owner.</source>
        <translation>Enter the name of the dossier&apos;s owner.</translation>
    </message>
    <message>
        <source>The procedure “%2” has no case “%1”; choose one of its cases.</source>
        <translation>The procedure “%2” has no case “%1”; choose one of its cases.</translation>
    </message>
    <message>
        <source>No procedure %1 is in force on this day; search for it by name or update the catalogue.</source>
        <translation>No procedure %1 is in force on this day; search for it by name or update the catalogue.</translation>
    </message>
    <message>
        <source>The time of reception %1 lies in the future; correct it or the computer&apos;s clock.</source>
        <translation>The time of reception %1 lies in the future; correct it or the computer&apos;s clock.</translation>
    </message>
    <message>
        <source>The account %1 may not do this; ask somebody with the right role.</source>
        <translation>The account %1 may not do this; ask somebody with the right role.</translation>
    </message>
    <message>
        <source>Choose the procedure first (F3).</source>
        <translation>Choose the procedure first (F3).</translation>
    </message>
    <message>
        <source>The last pages are still being prepared; the dossier is sealed as soon as they are ready.</source>
        <translation>The last pages are still being prepared; the dossier is sealed as soon as they are ready.</translation>
    </message>
    <message>
        <source>The file %1 is empty; choose another one.</source>
        <translation>The file %1 is empty; choose another one.</translation>
    </message>
    <message>
        <source>The file %1 is neither PDF, JPEG, PNG nor TIFF; choose another one.</source>
        <translation>The file %1 is neither PDF, JPEG, PNG nor TIFF; choose another one.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened; check that it is still there.</source>
        <translation>The file %1 cannot be opened; check that it is still there.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password; ask for one without.</source>
        <translation>The file %1 is protected by a password; ask for one without.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be read; ask for it again.</source>
        <translation>The file %1 is damaged and cannot be read; ask for it again.</translation>
    </message>
    <message>
        <source>Reading the text of the pages was stopped; the pages themselves are kept.</source>
        <translation>Reading the text of the pages was stopped; the pages themselves are kept.</translation>
    </message>
    <message>
        <source>The text of a page could not be read; the page itself is kept.</source>
        <translation>The text of a page could not be read; the page itself is kept.</translation>
    </message>
    <message>
        <source>Page %1 cannot be prepared; scan it again.</source>
        <translation>Page %1 cannot be prepared; scan it again.</translation>
    </message>
    <message>
        <source>There are no pages to put into the document; scan the paper first.</source>
        <translation>There are no pages to put into the document; scan the paper first.</translation>
    </message>
    <message>
        <source>A page cannot be put into the document; scan it again.</source>
        <translation>A page cannot be put into the document; scan it again.</translation>
    </message>
    <message>
        <source>The document was written but could not be read back; try again, and check the disk if it comes back.</source>
        <translation>The document was written but could not be read back; try again, and check the disk if it comes back.</translation>
    </message>
    <message>
        <source>The scanner is busy with another program; it starts as soon as it is free.</source>
        <translation>The scanner is busy with another program; it starts as soon as it is free.</translation>
    </message>
    <message>
        <source>Scanning was stopped; the pages fed before are kept.</source>
        <translation>Scanning was stopped; the pages fed before are kept.</translation>
    </message>
    <message>
        <source>The scanner cannot scan black and white; the pages were scanned in grey.</source>
        <translation>The scanner cannot scan black and white; the pages were scanned in grey.</translation>
    </message>
    <message>
        <source>No scanner was found; switch it on, check its cable and search again.</source>
        <translation>No scanner was found; switch it on, check its cable and search again.</translation>
    </message>
    <message>
        <source>The scanner program gave an answer that cannot be understood; scan again.</source>
        <translation>The scanner program gave an answer that cannot be understood; scan again.</translation>
    </message>
    <message>
        <source>The scanner refused the settings %1; choose others.</source>
        <translation>The scanner refused the settings %1; choose others.</translation>
    </message>
    <message>
        <source>The scanner is warming up; it starts by itself.</source>
        <translation>The scanner is warming up; it starts by itself.</translation>
    </message>
    <message>
        <source>A stored file was changed or damaged and cannot be used; tell the administrator.</source>
        <translation>A stored file was changed or damaged and cannot be used; tell the administrator.</translation>
    </message>
    <message>
        <source>A stored file is missing; tell the administrator.</source>
        <translation>A stored file is missing; tell the administrator.</translation>
    </message>
    <message>
        <source>A scanned page is damaged and cannot be used; scan it again.</source>
        <translation>A scanned page is damaged and cannot be used; scan it again.</translation>
    </message>
    <message>
        <source>The iGate server is busy; the dossier stays queued and is sent later by itself.</source>
        <translation>The iGate server is busy; the dossier stays queued and is sent later by itself.</translation>
    </message>
    <message>
        <source>The iGate server says it has this dossier already; it is looked up before anything is sent again.</source>
        <translation>The iGate server says it has this dossier already; it is looked up before anything is sent again.</translation>
    </message>
    <message>
        <source>The iGate server refused the dossier: %1. Correct the cause, then send it again.</source>
        <translation>The iGate server refused the dossier: %1. Correct the cause, then send it again.</translation>
    </message>
    <message>
        <source>The iGate server did not accept the desk&apos;s login; tell the administrator.</source>
        <translation>The iGate server did not accept the desk&apos;s login; tell the administrator.</translation>
    </message>
    <message>
        <source>The iGate server gave no usable answer; the dossier is looked up before it is sent again.</source>
        <translation>The iGate server gave no usable answer; the dossier is looked up before it is sent again.</translation>
    </message>
    <message>
        <source>The iGate server cannot be reached; the dossier stays queued and is sent later by itself.</source>
        <translation>The iGate server cannot be reached; the dossier stays queued and is sent later by itself.</translation>
    </message>
    <message>
        <source>A stored document is damaged; tell the administrator to run a check of the store.</source>
        <translation>A stored document is damaged; tell the administrator to run a check of the store.</translation>
    </message>
    <message>
        <source>A stored document is missing; tell the administrator to run a check of the store.</source>
        <translation>A stored document is missing; tell the administrator to run a check of the store.</translation>
    </message>
    <message>
        <source>The disk is full; make room and try again. Nothing already stored is lost.</source>
        <translation>The disk is full; make room and try again. Nothing already stored is lost.</translation>
    </message>
    <message>
        <source>The disk cannot be written; check it and try again. Nothing already stored is lost.</source>
        <translation>The disk cannot be written; check it and try again. Nothing already stored is lost.</translation>
    </message>
    <message>
        <source>Stored data was changed from outside and cannot be opened; tell the administrator.</source>
        <translation>Stored data was changed from outside and cannot be opened; tell the administrator.</translation>
    </message>
    <message>
        <source>The key of this account is damaged; tell the administrator.</source>
        <translation>The key of this account is damaged; tell the administrator.</translation>
    </message>
    <message>
        <source>The account %1 is closed; ask the administrator.</source>
        <translation>The account %1 is closed; ask the administrator.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: the account opens again in %1 min.</source>
        <translation>Too many wrong passwords: the account opens again in %1 min.</translation>
    </message>
    <message>
        <source>User name and password do not match; type both again.</source>
        <translation>User name and password do not match; type both again.</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>There is not enough memory; close other programs and try again.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the paper; check it and print again.</source>
        <translation>The printer “%1” did not take the paper; check it and print again.</translation>
    </message>
    <message>
        <source>No printer is installed; save the receipt as a file or install a printer.</source>
        <translation>No printer is installed; save the receipt as a file or install a printer.</translation>
    </message>
    <message>
        <source>There is no memory-backed folder for papers in clear; tell the administrator to mount /dev/shm.</source>
        <translation>There is no memory-backed folder for papers in clear; tell the administrator to mount /dev/shm.</translation>
    </message>
    <message>
        <source>The recovery key is not valid; check that it was copied whole.</source>
        <translation>The recovery key is not valid; check that it was copied whole.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this store; use the right one.</source>
        <translation>This recovery key does not belong to this store; use the right one.</translation>
    </message>
    <message>
        <source>Something unexpected happened (%1). Try again; if it comes back, tell the administrator this word.</source>
        <translation>Something unexpected happened (%1). Try again; if it comes back, tell the administrator this word.</translation>
    </message>
    <message>
        <source>This scan is not in the store any more; scan the paper again.</source>
        <translation>This scan is not in the store any more; scan the paper again.</translation>
    </message>
    <message>
        <source>This dossier is stored already; look for it on the home page.</source>
        <translation>This dossier is stored already; look for it on the home page.</translation>
    </message>
    <message>
        <source>This unfinished dossier belongs to %1; only that officer can continue it.</source>
        <translation>This unfinished dossier belongs to %1; only that officer can continue it.</translation>
    </message>
    <message>
        <source>This dossier is not set aside; it is sent by itself.</source>
        <translation>This dossier is not set aside; it is sent by itself.</translation>
    </message>
    <message>
        <source>This item is not waiting any more; refresh the list.</source>
        <translation>This item is not waiting any more; refresh the list.</translation>
    </message>
    <message>
        <source>The file %1 may not be read by this account; ask for access to it.</source>
        <translation>The file %1 may not be read by this account; ask for access to it.</translation>
    </message>
    <message>
        <source>Page %2 of the file %1 is too large; ask for it in a lower resolution.</source>
        <translation>Page %2 of the file %1 is too large; ask for it in a lower resolution.</translation>
    </message>
    <message>
        <source>Page %2 of the file %1 cannot be read; ask for the file again.</source>
        <translation>Page %2 of the file %1 cannot be read; ask for the file again.</translation>
    </message>
    <message>
        <source>The file %1 is too large; ask for a smaller one.</source>
        <translation>The file %1 is too large; ask for a smaller one.</translation>
    </message>
    <message>
        <source>The picture is damaged; scan the page again or ask for the file again.</source>
        <translation>The picture is damaged; scan the page again or ask for the file again.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page; close other programs and scan it again.</source>
        <translation>There is not enough memory for this page; close other programs and scan it again.</translation>
    </message>
    <message>
        <source>The picture is too large; scan it with a lower resolution.</source>
        <translation>The picture is too large; scan it with a lower resolution.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be used; choose PDF, JPEG, PNG or TIFF.</source>
        <translation>This kind of picture cannot be used; choose PDF, JPEG, PNG or TIFF.</translation>
    </message>
    <message>
        <source>No file was named; choose at least one.</source>
        <translation>No file was named; choose at least one.</translation>
    </message>
    <message>
        <source>The scanner %1 may not be used by this account; tell the administrator.</source>
        <translation>The scanner %1 may not be used by this account; tell the administrator.</translation>
    </message>
    <message>
        <source>The scanner stayed busy too long; end the other program that uses it, then scan again.</source>
        <translation>The scanner stayed busy too long; end the other program that uses it, then scan again.</translation>
    </message>
    <message>
        <source>The scanner sent a page without content; scan it again.</source>
        <translation>The scanner sent a page without content; scan it again.</translation>
    </message>
    <message>
        <source>A scan is already running; wait for its end or stop it with Esc.</source>
        <translation>A scan is already running; wait for its end or stop it with Esc.</translation>
    </message>
    <message>
        <source>The scanner is locked; open its transport lock, then scan again.</source>
        <translation>The scanner is locked; open its transport lock, then scan again.</translation>
    </message>
    <message>
        <source>There is not enough memory for scanning; close other programs and scan again.</source>
        <translation>There is not enough memory for scanning; close other programs and scan again.</translation>
    </message>
    <message>
        <source>The scanner %1 cannot be reached; switch it on, check its cable and search again.</source>
        <translation>The scanner %1 cannot be reached; switch it on, check its cable and search again.</translation>
    </message>
    <message>
        <source>A scanned page did not arrive whole; scan on from page %1.</source>
        <translation>A scanned page did not arrive whole; scan on from page %1.</translation>
    </message>
    <message>
        <source>The scanner is being brought back after a fault; it starts by itself.</source>
        <translation>The scanner is being brought back after a fault; it starts by itself.</translation>
    </message>
    <message>
        <source>The scanner sent a picture of an unknown kind; choose another colour mode.</source>
        <translation>The scanner sent a picture of an unknown kind; choose another colour mode.</translation>
    </message>
    <message>
        <source>The scanner program %1 is missing; install Một Cửa again.</source>
        <translation>The scanner program %1 is missing; install Một Cửa again.</translation>
    </message>
    <message>
        <source>The scanner program belongs to another version; install Một Cửa again.</source>
        <translation>The scanner program belongs to another version; install Một Cửa again.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted; tell the administrator to check it.</source>
        <translation>The certificate of %1 cannot be trusted; tell the administrator to check it.</translation>
    </message>
    <message>
        <source>The dossier to be sent is not in the store; tell the administrator to run a check.</source>
        <translation>The dossier to be sent is not in the store; tell the administrator to run a check.</translation>
    </message>
    <message>
        <source>The dossier is on the server, but its progress could not be reported; report it there by hand.</source>
        <translation>The dossier is on the server, but its progress could not be reported; report it there by hand.</translation>
    </message>
    <message>
        <source>The server has another dossier under the number %1; tell the administrator before sending again.</source>
        <translation>The server has another dossier under the number %1; tell the administrator before sending again.</translation>
    </message>
    <message>
        <source>The server does not list the procedure %1; ask for it to be set up on iGate, then send again.</source>
        <translation>The server does not list the procedure %1; ask for it to be set up on iGate, then send again.</translation>
    </message>
    <message>
        <source>This dossier was written by a newer program (format %1, known up to %2); update Một Cửa.</source>
        <translation>This dossier was written by a newer program (format %1, known up to %2); update Một Cửa.</translation>
    </message>
    <message>
        <source>The font %1 for printed papers is missing; install Một Cửa again.</source>
        <translation>The font %1 for printed papers is missing; install Một Cửa again.</translation>
    </message>
    <message>
        <source>The store refused a change that contradicts what it holds; nothing was changed, try again.</source>
        <translation>The store refused a change that contradicts what it holds; nothing was changed, try again.</translation>
    </message>
    <message>
        <source>The store is damaged; stop working and tell the administrator.</source>
        <translation>The store is damaged; stop working and tell the administrator.</translation>
    </message>
    <message>
        <source>There is already a store in %1; choose an empty folder.</source>
        <translation>There is already a store in %1; choose an empty folder.</translation>
    </message>
    <message>
        <source>The store could not do this; try again, and tell the administrator if it comes back.</source>
        <translation>The store could not do this; try again, and tell the administrator if it comes back.</translation>
    </message>
    <message>
        <source>Another program is using this store; close it first.</source>
        <translation>Another program is using this store; close it first.</translation>
    </message>
    <message>
        <source>There is no store in %1; make one with “motcua setup”.</source>
        <translation>There is no store in %1; make one with “motcua setup”.</translation>
    </message>
    <message>
        <source>This store belongs to a newer program (version %1, known up to %2); update Một Cửa.</source>
        <translation>This store belongs to a newer program (version %1, known up to %2); update Một Cửa.</translation>
    </message>
    <message>
        <source>The template %1 of the paper is missing; tell the administrator.</source>
        <translation>The template %1 of the paper is missing; tell the administrator.</translation>
    </message>
    <message>
        <source>There is already an account named %1; choose another name.</source>
        <translation>There is already an account named %1; choose another name.</translation>
    </message>
    <message>
        <source>There is no account named %1; check the name.</source>
        <translation>There is no account named %1; check the name.</translation>
    </message>
    <message>
        <source>The store is not open; log in first.</source>
        <translation>The store is not open; log in first.</translation>
    </message>
    <message>
        <source>The demo&apos;s program %1 does not run: build everything again.</source>
        <translation>The demo&apos;s program %1 does not run: build everything again.</translation>
    </message>
    <message>
        <source>The amount must be at least 1, not %1.</source>
        <translation>The amount must be at least 1, not %1.</translation>
    </message>
    <message>
        <source>“%1” is not a time: write it as 2026-11-21T14:05:09+07:00.</source>
        <translation>“%1” is not a time: write it as 2026-11-21T14:05:09+07:00.</translation>
    </message>
    <message>
        <source>“%1” is no unit: choose workday, day, hour or month.</source>
        <translation>“%1” is no unit: choose workday, day, hour or month.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: check that its folder exists and may be written to.</source>
        <translation>Nothing can be written to %1: check that its folder exists and may be written to.</translation>
    </message>
    <message>
        <source>“%1” is no choice: take today or late.</source>
        <translation>“%1” is no choice: take today or late.</translation>
    </message>
    <message>
        <source>“%1” is no state of a dossier: take received, processing, awaitingSupplement, processed or another one that “dossier show” names.</source>
        <translation>“%1” is no state of a dossier: take received, processing, awaitingSupplement, processed or another one that “dossier show” names.</translation>
    </message>
    <message>
        <source>Say who you are: add --user NAME.</source>
        <translation>Say who you are: add --user NAME.</translation>
    </message>
    <message>
        <source>The password is too short: take at least %1 characters.</source>
        <translation>The password is too short: take at least %1 characters.</translation>
    </message>
    <message>
        <source>%1 copies cannot be made: choose from 1 to 20.</source>
        <translation>%1 copies cannot be made: choose from 1 to 20.</translation>
    </message>
    <message>
        <source>“%1” is no paper of ours: choose A4 or A5.</source>
        <translation>“%1” is no paper of ours: choose A4 or A5.</translation>
    </message>
    <message>
        <source>The profile has %1 problem(s): mend them and try again.</source>
        <translation>The profile has %1 problem(s): mend them and try again.</translation>
    </message>
    <message>
        <source>%1 dpi cannot be scanned: choose from 50 to 1200.</source>
        <translation>%1 dpi cannot be scanned: choose from 50 to 1200.</translation>
    </message>
    <message>
        <source>An earlier scan was interrupted after %1 page(s): write them with “motcua scan --recover --out FILE.pdf”.</source>
        <translation>An earlier scan was interrupted after %1 page(s): write them with “motcua scan --recover --out FILE.pdf”.</translation>
    </message>
    <message>
        <source>“%1” is no colour mode: choose color, gray or lineart.</source>
        <translation>“%1” is no colour mode: choose color, gray or lineart.</translation>
    </message>
    <message>
        <source>No scan was interrupted: there is nothing to recover.</source>
        <translation>No scan was interrupted: there is nothing to recover.</translation>
    </message>
    <message>
        <source>Name one scanner with --device, or files with --device file:PATH.</source>
        <translation>Name one scanner with --device, or files with --device file:PATH.</translation>
    </message>
    <message>
        <source>“%1” is no paper size: choose A3, A4, A5, A6, Letter, Legal or IDCard.</source>
        <translation>“%1” is no paper size: choose A3, A4, A5, A6, Letter, Legal or IDCard.</translation>
    </message>
    <message>
        <source>“%1” is no source: choose flatbed, adf or adf-duplex.</source>
        <translation>“%1” is no source: choose flatbed, adf or adf-duplex.</translation>
    </message>
    <message>
        <source>A password is needed: set %1, or run the command in a terminal.</source>
        <translation>A password is needed: set %1, or run the command in a terminal.</translation>
    </message>
    <message>
        <source>Some dossiers still wait for the server: run “sync” again later.</source>
        <translation>Some dossiers still wait for the server: run “sync” again later.</translation>
    </message>
    <message>
        <source>“%1” is no role: choose officer, cashier, clerk, supervisor or admin.</source>
        <translation>“%1” is no role: choose officer, cashier, clerk, supervisor or admin.</translation>
    </message>
    <message>
        <source>You cannot disable yourself: let another administrator do it.</source>
        <translation>You cannot disable yourself: let another administrator do it.</translation>
    </message>
    <message>
        <source>The processing time must be at least 1: correct it.</source>
        <translation>The processing time must be at least 1: correct it.</translation>
    </message>
    <message>
        <source>%1: the day %2 is listed twice; remove one entry.</source>
        <translation>%1: the day %2 is listed twice; remove one entry.</translation>
    </message>
    <message>
        <source>%1 has no working time: enter at least one session.</source>
        <translation>%1 has no working time: enter at least one session.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”: name a shipped one or the path of a file.</source>
        <translation>There is no calendar “%1”: name a shipped one or the path of a file.</translation>
    </message>
    <message>
        <source>Working times at %1 overlap or end before they begin: correct them.</source>
        <translation>Working times at %1 overlap or end before they begin: correct them.</translation>
    </message>
    <message>
        <source>%1 must be a day of rest that is worked instead of a workday.</source>
        <translation>%1 must be a day of rest that is worked instead of a workday.</translation>
    </message>
    <message>
        <source>%1: “%2” is no national procedure code; write it as 1.001193.</source>
        <translation>%1: “%2” is no national procedure code; write it as 1.001193.</translation>
    </message>
    <message>
        <source>%1: procedure %2 stands twice in the same version; remove one.</source>
        <translation>%1: procedure %2 stands twice in the same version; remove one.</translation>
    </message>
    <message>
        <source>%1: component code %2 is used twice; give each its own.</source>
        <translation>%1: component code %2 is used twice; give each its own.</translation>
    </message>
    <message>
        <source>The catalogue holds no procedures: choose another file (%1).</source>
        <translation>The catalogue holds no procedures: choose another file (%1).</translation>
    </message>
    <message>
        <source>%1: case “%2” is not in the procedure&apos;s list; add or correct it.</source>
        <translation>%1: case “%2” is not in the procedure&apos;s list; add or correct it.</translation>
    </message>
    <message>
        <source>%1: the validity ends before it begins; correct the dates.</source>
        <translation>%1: the validity ends before it begins; correct the dates.</translation>
    </message>
    <message>
        <source>%1 is not a date: write it as 2026-11-21.</source>
        <translation>%1 is not a date: write it as 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 is not a time: write it as 2026-11-21T14:05:09+07:00.</source>
        <translation>%1 is not a time: write it as 2026-11-21T14:05:09+07:00.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 must be true or false.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 must be a whole number.</translation>
    </message>
    <message>
        <source>%1 must be a list in [ ].</source>
        <translation>%1 must be a list in [ ].</translation>
    </message>
    <message>
        <source>%1 must be an object in { }.</source>
        <translation>%1 must be an object in { }.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes.</source>
        <translation>%1 must be a text in quotes.</translation>
    </message>
    <message>
        <source>%1 is not a SHA-256 hash of 64 hex digits: restore the data.</source>
        <translation>%1 is not a SHA-256 hash of 64 hex digits: restore the data.</translation>
    </message>
    <message>
        <source>%1 is missing: fill it in.</source>
        <translation>%1 is missing: fill it in.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 must be one of: %2.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 must lie between %2 and %3.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: look at position %1.</source>
        <translation>The file is not valid JSON: look at position %1.</translation>
    </message>
    <message>
        <source>%1 is not a time of day: write it as 07:30.</source>
        <translation>%1 is not a time of day: write it as 07:30.</translation>
    </message>
    <message>
        <source>%1 is unknown: remove it.</source>
        <translation>%1 is unknown: remove it.</translation>
    </message>
    <message>
        <source>%1 is unknown: did you mean “%2”?</source>
        <translation>%1 is unknown: did you mean “%2”?</translation>
    </message>
    <message>
        <source>%1 is not an agency code: use capitals, digits and dots, at most 35 characters.</source>
        <translation>%1 is not an agency code: use capitals, digits and dots, at most 35 characters.</translation>
    </message>
    <message>
        <source>%1 needs at least one letter or digit.</source>
        <translation>%1 needs at least one letter or digit.</translation>
    </message>
    <message>
        <source>%1 must begin with https: http is allowed on this computer only.</source>
        <translation>%1 must begin with https: http is allowed on this computer only.</translation>
    </message>
    <message>
        <source>%1 must begin with “/”.</source>
        <translation>%1 must begin with “/”.</translation>
    </message>
    <message>
        <source>%1 is not a usable address: write https://server/path only.</source>
        <translation>%1 is not a usable address: write https://server/path only.</translation>
    </message>
    <message>
        <source>The pages scanned so far are kept: log in to the window to go on with this dossier.</source>
        <translation>The pages scanned so far are kept: log in to the window to go on with this dossier.</translation>
    </message>
    <message>
        <source>The server no longer finds dossier %1, which it had accepted; ask the province before sending anything.</source>
        <translation>The server no longer finds dossier %1, which it had accepted; ask the province before sending anything.</translation>
    </message>
    <message>
        <source>The link to the scanner broke; check cable, power and paper, then continue from page %1. Pages already fed are kept.</source>
        <translation>The link to the scanner broke; check cable, power and paper, then continue from page %1. Pages already fed are kept.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open; close it, then continue from page %1. Pages already fed are kept.</source>
        <translation>The scanner&apos;s cover is open; close it, then continue from page %1. Pages already fed are kept.</translation>
    </message>
    <message>
        <source>The scanner&apos;s driver stopped; continue from page %1. Pages before it are kept.</source>
        <translation>The scanner&apos;s driver stopped; continue from page %1. Pages before it are kept.</translation>
    </message>
    <message>
        <source>Two sheets were fed at once; separate them, put the stack back from page %1 on and continue.</source>
        <translation>Two sheets were fed at once; separate them, put the stack back from page %1 on and continue.</translation>
    </message>
    <message>
        <source>The paper is jammed; take the sheet out, put the stack back from page %1 on and continue. Pages already fed are kept.</source>
        <translation>The paper is jammed; take the sheet out, put the stack back from page %1 on and continue. Pages already fed are kept.</translation>
    </message>
    <message>
        <source>The scanner does not answer; switch it off and on, then continue from page %1.</source>
        <translation>The scanner does not answer; switch it off and on, then continue from page %1.</translation>
    </message>
    <message>
        <source>Paper of %1 does not fit the scanner, which takes at most %2; choose a smaller size.</source>
        <translation>Paper of %1 does not fit the scanner, which takes at most %2; choose a smaller size.</translation>
    </message>
    <message>
        <source>The scanner refused to start; check paper and settings, then continue from page %1.</source>
        <translation>The scanner refused to start; check paper and settings, then continue from page %1.</translation>
    </message>
    <message>
        <source>No case of “%1” was chosen, so the papers of its cases were not asked for; check them yourself or choose one: %2.</source>
        <translation>No case of “%1” was chosen, so the papers of its cases were not asked for; check them yourself or choose one: %2.</translation>
    </message>
    <message>
        <source>The file %1 carries a signature, which its pages in the document do not; give the file itself where the signature counts.</source>
        <translation>The file %1 carries a signature, which its pages in the document do not; give the file itself where the signature counts.</translation>
    </message>
    <message>
        <source>The scanner delivered the pages in the mode %2, not %1.</source>
        <translation>The scanner delivered the pages in the mode %2, not %1.</translation>
    </message>
    <message>
        <source>The scanner service of this computer (SANE) cannot be started; tell the administrator to check its installation.</source>
        <translation>The scanner service of this computer (SANE) cannot be started; tell the administrator to check its installation.</translation>
    </message>
    <message>
        <source>The scanner delivered %1 sides, an odd number, although it scans both sides of a sheet; check the stack for a missing side.</source>
        <translation>The scanner delivered %1 sides, an odd number, although it scans both sides of a sheet; check the stack for a missing side.</translation>
    </message>
    <message>
        <source>Page %1 is shorter than the scanner announced; check that it is whole.</source>
        <translation>Page %1 is shorter than the scanner announced; check that it is whole.</translation>
    </message>
    <message>
        <source>The iGate server turned the request away and did nothing: %1. It is tried again by itself; tell the administrator if this stays.</source>
        <translation>The iGate server turned the request away and did nothing: %1. It is tried again by itself; tell the administrator if this stays.</translation>
    </message>
    <message>
        <source>A web page came from %1 instead of an answer of the iGate server: log in to the network on its own page, or have the server&apos;s address checked.</source>
        <translation>A web page came from %1 instead of an answer of the iGate server: log in to the network on its own page, or have the server&apos;s address checked.</translation>
    </message>
    <message>
        <source>%1 does not take files in pieces as the profile says; tell the administrator to check “igate.tus” in it.</source>
        <translation>%1 does not take files in pieces as the profile says; tell the administrator to check “igate.tus” in it.</translation>
    </message>
    <message>
        <source>The server did not take a piece of file %1; it is asked how much it has, and the file goes on from there by itself.</source>
        <translation>The server did not take a piece of file %1; it is asked how much it has, and the file goes on from there by itself.</translation>
    </message>
    <message>
        <source>The server no longer has what was sent of file %1; it is sent again from its start by itself.</source>
        <translation>The server no longer has what was sent of file %1; it is sent again from its start by itself.</translation>
    </message>
    <message>
        <source>A web page came from %1 instead of the login to the iGate server: log in to the network on its own page, or have the server&apos;s address checked.</source>
        <translation>A web page came from %1 instead of the login to the iGate server: log in to the network on its own page, or have the server&apos;s address checked.</translation>
    </message>
    <message>
        <source>The disk is full: things can be looked up, but nothing can be stored until there is room again.</source>
        <translation>The disk is full: things can be looked up, but nothing can be stored until there is room again.</translation>
    </message>
    <message>
        <source>What was saved of this unfinished reception is damaged; tell the administrator, its scanned pages are still there.</source>
        <translation>What was saved of this unfinished reception is damaged; tell the administrator, its scanned pages are still there.</translation>
    </message>
    <message>
        <source>Page %1 of “%2” has vanished from the disk: delete it from the page desk and scan the paper again.</source>
        <translation>Page %1 of “%2” has vanished from the disk: delete it from the page desk and scan the paper again.</translation>
    </message>
    <message>
        <source>There is no scan profile %1; there are: %2.</source>
        <translation>There is no scan profile %1; there are: %2.</translation>
    </message>
    <message>
        <source>The scanner is not where it was; it is being looked for.</source>
        <translation>The scanner is not where it was; it is being looked for.</translation>
    </message>
    <message>
        <source>The scanner did not tell its options; switch it off and on, then try again.</source>
        <translation>The scanner did not tell its options; switch it off and on, then try again.</translation>
    </message>
    <message>
        <source>The scanner %1 is plugged in; F5 scans on into the current paper.</source>
        <translation>The scanner %1 is plugged in; F5 scans on into the current paper.</translation>
    </message>
    <message>
        <source>The scanner was unplugged; plug it in again, then continue from page %1.</source>
        <translation>The scanner was unplugged; plug it in again, then continue from page %1.</translation>
    </message>
    <message>
        <source>%1 is plugged in, but no driver for it is switched on. The administrator adds one of these names as a line to %3: %2</source>
        <translation>%1 is plugged in, but no driver for it is switched on. The administrator adds one of these names as a line to %3: %2</translation>
    </message>
    <message>
        <source>The program %1 is running and may hold the scanner. The administrator stops it with: sudo systemctl disable --now %2</source>
        <translation>The program %1 is running and may hold the scanner. The administrator stops it with: sudo systemctl disable --now %2</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1 is ready (%2).</translation>
    </message>
    <message>
        <source>%1 is plugged in, but %3 may not use it (%2). The administrator runs: sudo adduser %3 scanner. Then log out of the computer and in again.</source>
        <translation>%1 is plugged in, but %3 may not use it (%2). The administrator runs: sudo adduser %3 scanner. Then log out of the computer and in again.</translation>
    </message>
    <message>
        <source>%1 is plugged in, but its port %2 is closed although you belong to the group scanner. Unplug it and plug it in again; if that does not help, the administrator installs its driver again.</source>
        <translation>%1 is plugged in, but its port %2 is closed although you belong to the group scanner. Unplug it and plug it in again; if that does not help, the administrator installs its driver again.</translation>
    </message>
    <message>
        <source>No scanner driver is switched on in %1. The administrator adds the driver&apos;s name as a line to that file, for example: airscan</source>
        <translation>No scanner driver is switched on in %1. The administrator adds the driver&apos;s name as a line to that file, for example: airscan</translation>
    </message>
    <message>
        <source>The list of scanner drivers is missing. The administrator runs: sudo apt install --reinstall -o Dpkg::Options::=--force-confmiss libsane-common</source>
        <translation>The list of scanner drivers is missing. The administrator runs: sudo apt install --reinstall -o Dpkg::Options::=--force-confmiss libsane-common</translation>
    </message>
    <message>
        <source>%1 might be a scanner, but SANE does not know it. If it is one, the administrator installs the driver for Linux from its maker.</source>
        <translation>%1 might be a scanner, but SANE does not know it. If it is one, the administrator installs the driver for Linux from its maker.</translation>
    </message>
    <message>
        <source>No scanner is seen, neither on USB nor in the network. Switch it on, check both ends of its cable, and plug it straight into the computer.</source>
        <translation>No scanner is seen, neither on USB nor in the network. Switch it on, check both ends of its cable, and plug it straight into the computer.</translation>
    </message>
    <message>
        <source>No scanner is plugged into USB; those found are reached in another way.</source>
        <translation>No scanner is plugged into USB; those found are reached in another way.</translation>
    </message>
    <message>
        <source>%1 is plugged in and may be used (%2), but its driver does not find it. Switch it off and on; if that does not help, another program holds it or the driver of its maker is missing.</source>
        <translation>%1 is plugged in and may be used (%2), but its driver does not find it. Switch it off and on; if that does not help, another program holds it or the driver of its maker is missing.</translation>
    </message>
    <message>
        <source>%1 is plugged in and answers (%2).</source>
        <translation>%1 is plugged in and answers (%2).</translation>
    </message>
    <message>
        <source>The scanner does not offer the colour mode %1; it offers: %2.</source>
        <translation>The scanner does not offer the colour mode %1; it offers: %2.</translation>
    </message>
    <message>
        <source>The scanner does not offer %1 dpi; it offers: %2.</source>
        <translation>The scanner does not offer %1 dpi; it offers: %2.</translation>
    </message>
    <message>
        <source>The scanner does not have the paper source %1; it has: %2.</source>
        <translation>The scanner does not have the paper source %1; it has: %2.</translation>
    </message>
    <message>
        <source>%1 ended early: the stack goes on in it with page %2. To begin it again, add --anew.</source>
        <translation>%1 ended early: the stack goes on in it with page %2. To begin it again, add --anew.</translation>
    </message>
    <message>
        <source>Stopping; what was fed is being written. Ctrl-C again ends the program at once, and the pages are kept for --recover.</source>
        <translation>Stopping; what was fed is being written. Ctrl-C again ends the program at once, and the pages are kept for --recover.</translation>
    </message>
    <message>
        <source>The disk is full; make room, put the stack back from page %1 on and continue. Pages already fed are kept.</source>
        <translation>The disk is full; make room, put the stack back from page %1 on and continue. Pages already fed are kept.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder; put the stack in and scan again.</source>
        <translation>There is no paper in the feeder; put the stack in and scan again.</translation>
    </message>
    <message>
        <source>The disk is almost full: the scanner waits between two sheets until there is room.</source>
        <translation>The disk is almost full: the scanner waits between two sheets until there is room.</translation>
    </message>
    <message>
        <source>There is already a scan profile “%1”; give this one another name.</source>
        <translation>There is already a scan profile “%1”; give this one another name.</translation>
    </message>
    <message>
        <source>The scan profile has no name; give it one.</source>
        <translation>The scan profile has no name; give it one.</translation>
    </message>
    <message>
        <source>%1 was used here before but does not answer in the network. Switch it on and check that it is in the same network as this computer; this command lists the network scanners that can be reached: airscan-discover</source>
        <translation>%1 was used here before but does not answer in the network. Switch it on and check that it is in the same network as this computer; this command lists the network scanners that can be reached: airscan-discover</translation>
    </message>
    <message>
        <source>The list of pages scanned before the interruption is damaged; compare the pages with the stack before the dossier is sealed.</source>
        <translation>The list of pages scanned before the interruption is damaged; compare the pages with the stack before the dossier is sealed.</translation>
    </message>
    <message>
        <source>%1 pages scanned before the interruption have vanished from the disk; their places are marked: delete them and scan those sheets again.</source>
        <translation>%1 pages scanned before the interruption have vanished from the disk; their places are marked: delete them and scan those sheets again.</translation>
    </message>
    <message>
        <source>“%1” is nothing to split at: choose separators or blank.</source>
        <translation>“%1” is nothing to split at: choose separators or blank.</translation>
    </message>
    <message>
        <source>The code “%1” cannot stand on a separator sheet: take up to 30 letters, digits, points and hyphens.</source>
        <translation>The code “%1” cannot stand on a separator sheet: take up to 30 letters, digits, points and hyphens.</translation>
    </message>
    <message>
        <source>%1 sheets cannot be made: choose from 1 to %2.</source>
        <translation>%1 sheets cannot be made: choose from 1 to %2.</translation>
    </message>
    <message>
        <source>Separators were found in the pages of this paper: accept the split (F10) or ignore it (Shift+F10), then seal again.</source>
        <translation>Separators were found in the pages of this paper: accept the split (F10) or ignore it (Shift+F10), then seal again.</translation>
    </message>
    <message>
        <source>The stack of “%1” has not come to its end: go on with it (F5) or end it (Esc) first.</source>
        <translation>The stack of “%1” has not come to its end: go on with it (F5) or end it (Esc) first.</translation>
    </message>
    <message>
        <source>The dossier is being sealed; nothing more can be added to it.</source>
        <translation>The dossier is being sealed; nothing more can be added to it.</translation>
    </message>
    <message>
        <source>The stack stopped before its end, and no paper came since.</source>
        <translation>The stack stopped before its end, and no paper came since.</translation>
    </message>
    <message>
        <source>%1 was there before and is none of these documents.</source>
        <translation>%1 was there before and is none of these documents.</translation>
    </message>
    <message>
        <source>Writing %1 would destroy a file that is taken in; choose another name or folder, and the original stays.</source>
        <translation>Writing %1 would destroy a file that is taken in; choose another name or folder, and the original stays.</translation>
    </message>
    <message>
        <source>No text was read on page %1: no search will find it.</source>
        <translation>No text was read on page %1: no search will find it.</translation>
    </message>
    <message>
        <source>%1 is there already, and the documents of this stack would stand among older ones: move those away, choose another name, or write over them with --anew.</source>
        <translation>%1 is there already, and the documents of this stack would stand among older ones: move those away, choose another name, or write over them with --anew.</translation>
    </message>
    <message>
        <source>Another program is just writing a file of this name in %1; wait until it is done, or choose another name.</source>
        <translation>Another program is just writing a file of this name in %1; wait until it is done, or choose another name.</translation>
    </message>
    <message>
        <source>The disk cannot be read; tell the administrator to check it. Nothing on it has been changed.</source>
        <translation>The disk cannot be read; tell the administrator to check it. Nothing on it has been changed.</translation>
    </message>
    <message>
        <source>The files of “%1” were not all taken in when this dossier was left: look at its pages and take in what is missing (F6) before you seal.</source>
        <translation>The files of “%1” were not all taken in when this dossier was left: look at its pages and take in what is missing (F6) before you seal.</translation>
    </message>
    <message>
        <source>The stack had not come to its end when its dossier was left.</source>
        <translation>The stack had not come to its end when its dossier was left.</translation>
    </message>
    <message>
        <source>Files cannot be read because a part of the program is missing; have Một Cửa installed again.</source>
        <translation>Files cannot be read because a part of the program is missing; have Một Cửa installed again.</translation>
    </message>
    <message>
        <source>The file %1 takes too much memory or time to open; ask for it on paper or as a plain scan.</source>
        <translation>The file %1 takes too much memory or time to open; ask for it on paper or as a plain scan.</translation>
    </message>
    <message>
        <source>Every page counts as blank, so no document was written; your files are as they were. To keep such pages, add --keep-blank.</source>
        <translation>Every page counts as blank, so no document was written; your files are as they were. To keep such pages, add --keep-blank.</translation>
    </message>
    <message>
        <source>Every page counts as blank, so no document was written: perhaps the paper lies the wrong way round. To have these pages all the same, run “motcua scan --recover --out FILE.pdf” within a day.</source>
        <translation>Every page counts as blank, so no document was written: perhaps the paper lies the wrong way round. To have these pages all the same, run “motcua scan --recover --out FILE.pdf” within a day.</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 pages; ask for it in several files.</source>
        <translation>The file %1 has more than %2 pages; ask for it in several files.</translation>
    </message>
    <message>
        <source>The file %1 holds a picture of a few dots only, which cannot be a page; choose another file.</source>
        <translation>The file %1 holds a picture of a few dots only, which cannot be a page; choose another file.</translation>
    </message>
    <message>
        <source>A side of the picture has more than %1 dots; scan it with a lower resolution or in parts.</source>
        <translation>A side of the picture has more than %1 dots; scan it with a lower resolution or in parts.</translation>
    </message>
    <message>
        <source>The fee “%1” is %2; that cannot be done with it now.</source>
        <translation>The fee “%1” is %2; that cannot be done with it now.</translation>
    </message>
    <message>
        <source>Number %1 lies before the last one that was given, %2: numbers are never taken back.</source>
        <translation>Number %1 lies before the last one that was given, %2: numbers are never taken back.</translation>
    </message>
    <message>
        <source>Number %1 is not in the series; its last one is %2.</source>
        <translation>Number %1 is not in the series; its last one is %2.</translation>
    </message>
    <message>
        <source>%2 đ is no amount for “%1”: it must be between 1 đ and 1.000.000.000.000 đ.</source>
        <translation>%2 đ is no amount for “%1”: it must be between 1 đ and 1.000.000.000.000 đ.</translation>
    </message>
    <message>
        <source>“%1” costs %2 đ by the published list; say why another amount is collected.</source>
        <translation>“%1” costs %2 đ by the published list; say why another amount is collected.</translation>
    </message>
    <message>
        <source>“%1” is no amount in đồng: write CODE=AMOUNT with digits only.</source>
        <translation>“%1” is no amount in đồng: write CODE=AMOUNT with digits only.</translation>
    </message>
    <message>
        <source>“%1” is collected already (receipt %2).</source>
        <translation>“%1” is collected already (receipt %2).</translation>
    </message>
    <message>
        <source>Type how much cash was counted, in đồng.</source>
        <translation>Type how much cash was counted, in đồng.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-11-21.</source>
        <translation>“%1” is no day: write it as 2026-11-21.</translation>
    </message>
    <message>
        <source>The cash day %1 of %2 is closed: a refund goes to the next day, or a supervisor opens the day again.</source>
        <translation>The cash day %1 of %2 is closed: a refund goes to the next day, or a supervisor opens the day again.</translation>
    </message>
    <message>
        <source>The day %1 has not come yet; it cannot be closed.</source>
        <translation>The day %1 has not come yet; it cannot be closed.</translation>
    </message>
    <message>
        <source>The cash day %1 of %2 is not closed.</source>
        <translation>The cash day %1 of %2 is not closed.</translation>
    </message>
    <message>
        <source>By the receipts there must be %1 đ, counted were %2 đ; say why, or count again.</source>
        <translation>By the receipts there must be %1 đ, counted were %2 đ; say why, or count again.</translation>
    </message>
    <message>
        <source>Number %1 does not fit into %2 digits; check the series.</source>
        <translation>Number %1 does not fit into %2 digits; check the series.</translation>
    </message>
    <message>
        <source>Dossier %1 was refused, withdrawn or stopped; nothing is collected for it.</source>
        <translation>Dossier %1 was refused, withdrawn or stopped; nothing is collected for it.</translation>
    </message>
    <message>
        <source>“%1” is no reason for an exemption here; choose one of: %2.</source>
        <translation>“%1” is no reason for an exemption here; choose one of: %2.</translation>
    </message>
    <message>
        <source>Receipt %1 was issued by %2; only that cashier or a supervisor cancels it.</source>
        <translation>Receipt %1 was issued by %2; only that cashier or a supervisor cancels it.</translation>
    </message>
    <message>
        <source>“%1” is no format: choose json, csv or pdf.</source>
        <translation>“%1” is no format: choose json, csv or pdf.</translation>
    </message>
    <message>
        <source>“%1” is no kind: choose fee (phí) or levy (lệ phí), or leave it out for both.</source>
        <translation>“%1” is no kind: choose fee (phí) or levy (lệ phí), or leave it out for both.</translation>
    </message>
    <message>
        <source>“%1” is no way to pay: choose cash, transfer or online.</source>
        <translation>“%1” is no way to pay: choose cash, transfer or online.</translation>
    </message>
    <message>
        <source>No series of receipts for fees (phí) is registered at this desk; a supervisor registers one.</source>
        <translation>No series of receipts for fees (phí) is registered at this desk; a supervisor registers one.</translation>
    </message>
    <message>
        <source>No series of receipts for levies (lệ phí) is registered at this desk; a supervisor registers one.</source>
        <translation>No series of receipts for levies (lệ phí) is registered at this desk; a supervisor registers one.</translation>
    </message>
    <message>
        <source>Dossier %1 has no fee that is still to be collected.</source>
        <translation>Dossier %1 has no fee that is still to be collected.</translation>
    </message>
    <message>
        <source>“%1” is no number of a receipt: write its digits, e.g. 0000123.</source>
        <translation>“%1” is no number of a receipt: write its digits, e.g. 0000123.</translation>
    </message>
    <message>
        <source>A series cannot run from %1 to %2; check both numbers.</source>
        <translation>A series cannot run from %1 to %2; check both numbers.</translation>
    </message>
    <message>
        <source>Say why: a reason is kept with it.</source>
        <translation>Say why: a reason is kept with it.</translation>
    </message>
    <message>
        <source>There are two receipts %1, of the forms %2 and %3; name the form too.</source>
        <translation>There are two receipts %1, of the forms %2 and %3; name the form too.</translation>
    </message>
    <message>
        <source>Receipt %1 is %2; its fees have gone their own way.</source>
        <translation>Receipt %1 is %2; its fees have gone their own way.</translation>
    </message>
    <message>
        <source>There is no receipt %1 at this desk.</source>
        <translation>There is no receipt %1 at this desk.</translation>
    </message>
    <message>
        <source>The series %1 belongs to desk %2; each desk has numbers of its own.</source>
        <translation>The series %1 belongs to desk %2; each desk has numbers of its own.</translation>
    </message>
    <message>
        <source>The series %1 has only %2 numbers left; register the next one in time.</source>
        <translation>The series %1 has only %2 numbers left; register the next one in time.</translation>
    </message>
    <message>
        <source>The series %1 may be used from %2 on.</source>
        <translation>The series %1 may be used from %2 on.</translation>
    </message>
    <message>
        <source>Numbers of the series %1 are registered already: %2 to %3.</source>
        <translation>Numbers of the series %1 are registered already: %2 to %3.</translation>
    </message>
    <message>
        <source>“%1” is no form or symbol of receipts: capitals, digits, hyphens and slashes.</source>
        <translation>“%1” is no form or symbol of receipts: capitals, digits, hyphens and slashes.</translation>
    </message>
    <message>
        <source>No series with the symbol %1 is registered.</source>
        <translation>No series with the symbol %1 is registered.</translation>
    </message>
    <message>
        <source>The series %1 is used up; a supervisor registers the next one.</source>
        <translation>The series %1 is used up; a supervisor registers the next one.</translation>
    </message>
    <message>
        <source>The amounts of this day are too large to be added up; check the receipts.</source>
        <translation>The amounts of this day are too large to be added up; check the receipts.</translation>
    </message>
    <message>
        <source>“%1” is no tax code of the agency: 10 digits, or 10 and 3 with a hyphen.</source>
        <translation>“%1” is no tax code of the agency: 10 digits, or 10 and 3 with a hyphen.</translation>
    </message>
    <message>
        <source>The fee %1 is named twice.</source>
        <translation>The fee %1 is named twice.</translation>
    </message>
    <message>
        <source>Say the number of the dossier, or with --date the day of many.</source>
        <translation>Say the number of the dossier, or with --date the day of many.</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as 2026-11-20.</source>
        <translation>“%1” is not a day: write it as 2026-11-20.</translation>
    </message>
    <message>
        <source>Say two days, the earlier one first: --from and --to.</source>
        <translation>Say two days, the earlier one first: --from and --to.</translation>
    </message>
    <message>
        <source>“%1” is no format of ours: choose pdf or csv.</source>
        <translation>“%1” is no format of ours: choose pdf or csv.</translation>
    </message>
    <message>
        <source>A list is one of days, not of a dossier: add --date DAY, or --from DAY --to DAY.</source>
        <translation>A list is one of days, not of a dossier: add --date DAY, or --from DAY --to DAY.</translation>
    </message>
    <message>
        <source>Only the book and the hand-over list can be a table.</source>
        <translation>Only the book and the hand-over list can be a table.</translation>
    </message>
    <message>
        <source>A hand-over list is of one day: add --date.</source>
        <translation>A hand-over list is of one day: add --date.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed: choose receipt, supplement, refusal, apology, stop, control-slip, return-slip, fee-receipt, book, handover or separators.</source>
        <translation>“%1” cannot be printed: choose receipt, supplement, refusal, apology, stop, control-slip, return-slip, fee-receipt, book, handover or separators.</translation>
    </message>
    <message>
        <source>%1 is no folder: nothing to check.</source>
        <translation>%1 is no folder: nothing to check.</translation>
    </message>
    <message>
        <source>%1 already holds files: name an empty or a new folder, so that none of your forms is written over.</source>
        <translation>%1 already holds files: name an empty or a new folder, so that none of your forms is written over.</translation>
    </message>
    <message>
        <source>No dossier of these days has such a paper yet.</source>
        <translation>No dossier of these days has such a paper yet.</translation>
    </message>
    <message>
        <source>These are more than %1 papers: print fewer days at once.</source>
        <translation>These are more than %1 papers: print fewer days at once.</translation>
    </message>
    <message>
        <source>The book would have more than %1 rows: print fewer days.</source>
        <translation>The book would have more than %1 rows: print fewer days.</translation>
    </message>
    <message>
        <source>%1 has no new appointment: extend it first, then its apology can be printed.</source>
        <translation>%1 has no new appointment: extend it first, then its apology can be printed.</translation>
    </message>
    <message>
        <source>No fee receipt has been issued for %1: take the money first.</source>
        <translation>No fee receipt has been issued for %1: take the money first.</translation>
    </message>
    <message>
        <source>%1 has not been accepted: accept it first, then this paper can be printed.</source>
        <translation>%1 has not been accepted: accept it first, then this paper can be printed.</translation>
    </message>
    <message>
        <source>%1 is not refused: refuse it with a reason first, then the refusal can be printed.</source>
        <translation>%1 is not refused: refuse it with a reason first, then the refusal can be printed.</translation>
    </message>
    <message>
        <source>%1 has no result yet: record the result first, then its return slip can be printed.</source>
        <translation>%1 has no result yet: record the result first, then its return slip can be printed.</translation>
    </message>
    <message>
        <source>%1 is neither stopped nor withdrawn: do that first, with a reason, then the notice can be printed.</source>
        <translation>%1 is neither stopped nor withdrawn: do that first, with a reason, then the notice can be printed.</translation>
    </message>
    <message>
        <source>Nothing has been asked for in %1: request the supplement first, then its paper can be printed.</source>
        <translation>Nothing has been asked for in %1: request the supplement first, then its paper can be printed.</translation>
    </message>
    <message>
        <source>The form “%1” is not made for %2: choose %3.</source>
        <translation>The form “%1” is not made for %2: choose %3.</translation>
    </message>
    <message>
        <source>The form %1 is wrong in line %2 (%3): mend it, or tell the administrator.</source>
        <translation>The form %1 is wrong in line %2 (%3): mend it, or tell the administrator.</translation>
    </message>
    <message>
        <source>Your office&apos;s own form %1 is wrong in line %2 (%3), so the form that comes with the program was used. Tell the administrator: “motcua forms check” lists every mistake.</source>
        <translation>Your office&apos;s own form %1 is wrong in line %2 (%3), so the form that comes with the program was used. Tell the administrator: “motcua forms check” lists every mistake.</translation>
    </message>
    <message>
        <source>The table has no column “%1”; its headings must stand in one of the first ten lines, as in the example.</source>
        <translation>The table has no column “%1”; its headings must stand in one of the first ten lines, as in the example.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice in the table; keep one of them.</source>
        <translation>The column “%1” stands twice in the table; keep one of them.</translation>
    </message>
    <message>
        <source>“%1” is no column of a catalogue; correct the heading or leave it empty.</source>
        <translation>“%1” is no column of a catalogue; correct the heading or leave it empty.</translation>
    </message>
    <message>
        <source>“%1” has another value in an earlier line of this procedure than “%2”; keep one of them.</source>
        <translation>“%1” has another value in an earlier line of this procedure than “%2”; keep one of them.</translation>
    </message>
    <message>
        <source>%1: the case %2 stands twice in this procedure.</source>
        <translation>%1: the case %2 stands twice in this procedure.</translation>
    </message>
    <message>
        <source>%1: a paper that is exempt is not digitised; remove one of the two entries.</source>
        <translation>%1: a paper that is exempt is not digitised; remove one of the two entries.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no time limit; write for example “3 ngày làm việc”, “10 ngày”, “8 giờ” or “1 tháng”.</source>
        <translation>“%1”: “%2” is no time limit; write for example “3 ngày làm việc”, “10 ngày”, “8 giờ” or “1 tháng”.</translation>
    </message>
    <message>
        <source>%1 is longer than the time that the law prescribes.</source>
        <translation>%1 is longer than the time that the law prescribes.</translation>
    </message>
    <message>
        <source>Line %1 belongs to no procedure: no code stands above it.</source>
        <translation>Line %1 belongs to no procedure: no code stands above it.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 entries have faults. Correct the lines named, or import the good ones with --partial.</source>
        <translation>Nothing was imported: %1 entries have faults. Correct the lines named, or import the good ones with --partial.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet; save it as “CSV UTF-8” and import that file.</source>
        <translation>%1 is a spreadsheet; save it as “CSV UTF-8” and import that file.</translation>
    </message>
    <message>
        <source>%1: a catalogue holds at most %2 procedures.</source>
        <translation>%1: a catalogue holds at most %2 procedures.</translation>
    </message>
    <message>
        <source>%1: one procedure has at most %2 lines.</source>
        <translation>%1: one procedure has at most %2 lines.</translation>
    </message>
    <message>
        <source>%1: the entry that begins here is never closed; a bracket or a quote is missing in it.</source>
        <translation>%1: the entry that begins here is never closed; a bracket or a quote is missing in it.</translation>
    </message>
    <message>
        <source>Nothing can be imported from this file; correct what is named and try again.</source>
        <translation>Nothing can be imported from this file; correct what is named and try again.</translation>
    </message>
    <message>
        <source>“%1”: %2 originals and %3 copies are asked for, %4 and %5 were handed in.</source>
        <translation>“%1”: %2 originals and %3 copies are asked for, %4 and %5 were handed in.</translation>
    </message>
    <message>
        <source>“%1” is on a list of papers that have to be digitised (Circular 01/2023, Article 4) and has no pages yet.</source>
        <translation>“%1” is on a list of papers that have to be digitised (Circular 01/2023, Article 4) and has no pages yet.</translation>
    </message>
    <message>
        <source>“%1” is the result of an earlier procedure, so it has to be digitised free of charge (Circular 01/2023, Article 4), and has no pages yet.</source>
        <translation>“%1” is the result of an earlier procedure, so it has to be digitised free of charge (Circular 01/2023, Article 4), and has no pages yet.</translation>
    </message>
    <message>
        <source>“%1” is a state secret and must not be scanned or kept on this computer (Circular 01/2023, Article 4).</source>
        <translation>“%1” is a state secret and must not be scanned or kept on this computer (Circular 01/2023, Article 4).</translation>
    </message>
    <message>
        <source>Line %1: something stands behind a closing quote; double the quotes inside a cell.</source>
        <translation>Line %1: something stands behind a closing quote; double the quotes inside a cell.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 21/11/2026.</source>
        <translation>“%1” is no date; write it as 21/11/2026.</translation>
    </message>
    <message>
        <source>Line %1 is not written in UTF-8; save the table as “CSV UTF-8”.</source>
        <translation>Line %1 is not written in UTF-8; save the table as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Line %1: a cell stands under no heading; a separator may be too many in it.</source>
        <translation>Line %1: a cell stands under no heading; a separator may be too many in it.</translation>
    </message>
    <message>
        <source>“%1” must be “có” or “không”.</source>
        <translation>“%1” must be “có” or “không”.</translation>
    </message>
    <message>
        <source>A quote that opens in line %1 is never closed.</source>
        <translation>A quote that opens in line %1 is never closed.</translation>
    </message>
    <message>
        <source>Line %1 is too long; a quote may be missing.</source>
        <translation>Line %1 is too long; a quote may be missing.</translation>
    </message>
    <message>
        <source>%1 is no valid JSON; correct it at this line.</source>
        <translation>%1 is no valid JSON; correct it at this line.</translation>
    </message>
    <message>
        <source>“%1” is not received at the counter; help the applicant to file it another way.</source>
        <translation>“%1” is not received at the counter; help the applicant to file it another way.</translation>
    </message>
    <message>
        <source>“%1” cannot be filed online; choose another way of filing.</source>
        <translation>“%1” cannot be filed online; choose another way of filing.</translation>
    </message>
    <message>
        <source>“%1” cannot be filed by post; choose another way of filing.</source>
        <translation>“%1” cannot be filed by post; choose another way of filing.</translation>
    </message>
    <message>
        <source>“%1”: help the applicant to file online; take paper only from those who cannot (Directive 24/CT-TTg).</source>
        <translation>“%1”: help the applicant to file online; take paper only from those who cannot (Directive 24/CT-TTg).</translation>
    </message>
    <message>
        <source>“%1” is not taken on paper any more (Directive 24/CT-TTg); help the applicant to file online.</source>
        <translation>“%1” is not taken on paper any more (Directive 24/CT-TTg); help the applicant to file online.</translation>
    </message>
    <message>
        <source>Handed in by this person for another owner: it is that owner&apos;s paper.</source>
        <translation>Handed in by this person for another owner: it is that owner&apos;s paper.</translation>
    </message>
    <message>
        <source>Valid electronic copy, digitised at the desk for %1 on %2 (Circular 01/2023, Article 8).</source>
        <translation>Valid electronic copy, digitised at the desk for %1 on %2 (Circular 01/2023, Article 8).</translation>
    </message>
    <message>
        <source>No longer in force since %1.</source>
        <translation>No longer in force since %1.</translation>
    </message>
    <message>
        <source>Result in force, no end told: it must not be asked for again.</source>
        <translation>Result in force, no end told: it must not be asked for again.</translation>
    </message>
    <message>
        <source>Result in force until %1: it must not be asked for again.</source>
        <translation>Result in force until %1: it must not be asked for again.</translation>
    </message>
    <message>
        <source>Only a photocopy was handed in then; it proves nothing.</source>
        <translation>Only a photocopy was handed in then; it proves nothing.</translation>
    </message>
    <message>
        <source>Belongs to the dossier %1, which was refused.</source>
        <translation>Belongs to the dossier %1, which was refused.</translation>
    </message>
    <message>
        <source>Replaced by a newer result (%1, %2).</source>
        <translation>Replaced by a newer result (%1, %2).</translation>
    </message>
    <message>
        <source>Say by what the agent may file for the owner, for example a written authorisation.</source>
        <translation>Say by what the agent may file for the owner, for example a written authorisation.</translation>
    </message>
    <message>
        <source>The birth date lies in the future; compare it with the card.</source>
        <translation>The birth date lies in the future; compare it with the card.</translation>
    </message>
    <message>
        <source>By this birth date the person is over 130 years old; compare it with the card.</source>
        <translation>By this birth date the person is over 130 years old; compare it with the card.</translation>
    </message>
    <message>
        <source>The card&apos;s QR code gave no real birth date; type it off the card.</source>
        <translation>The card&apos;s QR code gave no real birth date; type it off the card.</translation>
    </message>
    <message>
        <source>The card&apos;s QR code gave no real date of issue; look at the card.</source>
        <translation>The card&apos;s QR code gave no real date of issue; look at the card.</translation>
    </message>
    <message>
        <source>The text after --mrz is not the zone of an ID card: type its three lines of 30 signs each.</source>
        <translation>The text after --mrz is not the zone of an ID card: type its three lines of 30 signs each.</translation>
    </message>
    <message>
        <source>The reader may have spoilt the name; compare it with the card letter by letter.</source>
        <translation>The reader may have spoilt the name; compare it with the card letter by letter.</translation>
    </message>
    <message>
        <source>The name came without any Vietnamese diacritics; compare it with the card.</source>
        <translation>The name came without any Vietnamese diacritics; compare it with the card.</translation>
    </message>
    <message>
        <source>The sex could not be read and was taken from the identity number; compare it with the card.</source>
        <translation>The sex could not be read and was taken from the identity number; compare it with the card.</translation>
    </message>
    <message>
        <source>This is no complete e-mail address; ask the applicant again.</source>
        <translation>This is no complete e-mail address; ask the applicant again.</translation>
    </message>
    <message>
        <source>Cards with a 9-digit number (CMND) are no longer valid for transactions since 1 January 2025; ask for the ID card with 12 digits.</source>
        <translation>Cards with a 9-digit number (CMND) are no longer valid for transactions since 1 January 2025; ask for the ID card with 12 digits.</translation>
    </message>
    <message>
        <source>The number of an old card (CMND) has 9 digits; compare it with the paper.</source>
        <translation>The number of an old card (CMND) has 9 digits; compare it with the paper.</translation>
    </message>
    <message>
        <source>The last check digit of the machine-readable zone does not fit; read the zone again.</source>
        <translation>The last check digit of the machine-readable zone does not fit; read the zone again.</translation>
    </message>
    <message>
        <source>The check digit of the birth date in the machine-readable zone does not fit; read the zone again.</source>
        <translation>The check digit of the birth date in the machine-readable zone does not fit; read the zone again.</translation>
    </message>
    <message>
        <source>The check digit of the document number in the machine-readable zone does not fit; read the zone again.</source>
        <translation>The check digit of the document number in the machine-readable zone does not fit; read the zone again.</translation>
    </message>
    <message>
        <source>The check digit of the date of expiry in the machine-readable zone does not fit; read the zone again.</source>
        <translation>The check digit of the date of expiry in the machine-readable zone does not fit; read the zone again.</translation>
    </message>
    <message>
        <source>The check digit of the identity number in the machine-readable zone does not fit; read the zone again.</source>
        <translation>The check digit of the identity number in the machine-readable zone does not fit; read the zone again.</translation>
    </message>
    <message>
        <source>The machine-readable zone is not of an ID card of Viet Nam; look at the card.</source>
        <translation>The machine-readable zone is not of an ID card of Viet Nam; look at the card.</translation>
    </message>
    <message>
        <source>By its machine-readable zone the card has expired; ask for a valid one.</source>
        <translation>By its machine-readable zone the card has expired; ask for a valid one.</translation>
    </message>
    <message>
        <source>The document number in the machine-readable zone is not the end of the identity number; look at the card.</source>
        <translation>The document number in the machine-readable zone is not the end of the identity number; look at the card.</translation>
    </message>
    <message>
        <source>The machine-readable zone holds signs that cannot stand there; read it again.</source>
        <translation>The machine-readable zone holds signs that cannot stand there; read it again.</translation>
    </message>
    <message>
        <source>Mobile numbers with 11 digits ended in 2018; ask for the number of today.</source>
        <translation>Mobile numbers with 11 digits ended in 2018; ask for the number of today.</translation>
    </message>
    <message>
        <source>This is no complete phone number; ask the applicant again.</source>
        <translation>This is no complete phone number; ask the applicant again.</translation>
    </message>
    <message>
        <source>The identity number of the representative does not look right; compare it with the card.</source>
        <translation>The identity number of the representative does not look right; compare it with the card.</translation>
    </message>
    <message>
        <source>The check digit of the tax code does not fit; compare it with the certificate.</source>
        <translation>The check digit of the tax code does not fit; compare it with the certificate.</translation>
    </message>
    <message>
        <source>A tax code has 10 digits, 10 digits and a branch like -001, or the 12 of a person; compare it with the certificate.</source>
        <translation>A tax code has 10 digits, 10 digits and a branch like -001, or the 12 of a person; compare it with the certificate.</translation>
    </message>
    <message>
        <source>The new appointment was counted with the calendar %2; the one of reception was %1. Check the date by hand.</source>
        <translation>The new appointment was counted with the calendar %2; the one of reception was %1. Check the date by hand.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date: write it as 2026-11-21.</source>
        <translation>%1: “%2” is no date: write it as 2026-11-21.</translation>
    </message>
    <message>
        <source>The dossier is “%1” and is closed: nothing more can be done with it; the applicant may file a new one.</source>
        <translation>The dossier is “%1” and is closed: nothing more can be done with it; the applicant may file a new one.</translation>
    </message>
    <message>
        <source>This dossier already got a new appointment; that may be done once only (Decree 61, Article 19).</source>
        <translation>This dossier already got a new appointment; that may be done once only (Decree 61, Article 19).</translation>
    </message>
    <message>
        <source>The new appointment must lie after %1; choose a later time.</source>
        <translation>The new appointment must lie after %1; choose a later time.</translation>
    </message>
    <message>
        <source>This dossier has no appointment that could be put off.</source>
        <translation>This dossier has no appointment that could be put off.</translation>
    </message>
    <message>
        <source>Nobody works at the desk on %1; choose a time within working hours.</source>
        <translation>Nobody works at the desk on %1; choose a time within working hours.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 25/11/2026.</source>
        <translation>“%1” is no date: write it as 25/11/2026.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Fill in “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 25/11/2026 16:30.</source>
        <translation>“%1” is no time: write it as 25/11/2026 16:30.</translation>
    </message>
    <message>
        <source>Say why: the reason is compulsory and is printed.</source>
        <translation>Say why: the reason is compulsory and is printed.</translation>
    </message>
    <message>
        <source>Give these papers back to the applicant: %1.</source>
        <translation>Give these papers back to the applicant: %1.</translation>
    </message>
    <message>
        <source>Tell the number of the result or add its file; at least one of them is needed.</source>
        <translation>Tell the number of the result or add its file; at least one of them is needed.</translation>
    </message>
    <message>
        <source>The result cannot be dated %1, a day that has not come yet.</source>
        <translation>The result cannot be dated %1, a day that has not come yet.</translation>
    </message>
    <message>
        <source>The result would end before it was issued; correct one of the dates.</source>
        <translation>The result would end before it was issued; correct one of the dates.</translation>
    </message>
    <message>
        <source>“%1” is not %2: check the identity card of who collects and enter its number.</source>
        <translation>“%1” is not %2: check the identity card of who collects and enter its number.</translation>
    </message>
    <message>
        <source>This dossier was filed without an agent; hand the result to the applicant, or name who collects with the identity number.</source>
        <translation>This dossier was filed without an agent; hand the result to the applicant, or name who collects with the identity number.</translation>
    </message>
    <message>
        <source>There is no file of the result that could be sent; hand over the paper, or add the signed file first.</source>
        <translation>There is no file of the result that could be sent; hand over the paper, or add the signed file first.</translation>
    </message>
    <message>
        <source>The parcel number was not told; note it as soon as the postal enterprise has given it.</source>
        <translation>The parcel number was not told; note it as soon as the postal enterprise has given it.</translation>
    </message>
    <message>
        <source>“%1” is nobody to return to: choose applicant, agent, post or electronic.</source>
        <translation>“%1” is nobody to return to: choose applicant, agent, post or electronic.</translation>
    </message>
    <message>
        <source>Not every fee of this dossier is paid; collect it first.</source>
        <translation>Not every fee of this dossier is paid; collect it first.</translation>
    </message>
    <message>
        <source>This is supplement request number %1: some laws allow one only, and with a second one the dossier counts as overdue.</source>
        <translation>This is supplement request number %1: some laws allow one only, and with a second one the dossier counts as overdue.</translation>
    </message>
    <message>
        <source>“%1” was handed in with this online dossier and may not be asked for again; nor may anything outside the published list (Decree 118, Article 5). Write what has to be corrected instead.</source>
        <translation>“%1” was handed in with this online dossier and may not be asked for again; nor may anything outside the published list (Decree 118, Article 5). Write what has to be corrected instead.</translation>
    </message>
    <message>
        <source>Say what has to be added or corrected, all of it at once.</source>
        <translation>Say what has to be added or corrected, all of it at once.</translation>
    </message>
    <message>
        <source>The time to supply the papers has passed; choose a later one.</source>
        <translation>The time to supply the papers has passed; choose a later one.</translation>
    </message>
    <message>
        <source>Say which papers were brought; none is named.</source>
        <translation>Say which papers were brought; none is named.</translation>
    </message>
    <message>
        <source>“%1” is to be scanned: scan it with “motcua scan --out FILE.pdf” first and name the file here.</source>
        <translation>“%1” is to be scanned: scan it with “motcua scan --out FILE.pdf” first and name the file here.</translation>
    </message>
    <message>
        <source>%1: “%2” is no time: write it as 2026-11-21T14:05:09+07:00.</source>
        <translation>%1: “%2” is no time: write it as 2026-11-21T14:05:09+07:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day: write it as 15:00.</source>
        <translation>“%1” is not a time of day: write it as 15:00.</translation>
    </message>
    <message>
        <source>“%1” is no end of a day: choose last-session or midnight.</source>
        <translation>“%1” is no end of a day: choose last-session or midnight.</translation>
    </message>
    <message>
        <source>“%1” is no way of counting: choose next-day, same-day or late-is-next-day.</source>
        <translation>“%1” is no way of counting: choose next-day, same-day or late-is-next-day.</translation>
    </message>
    <message>
        <source>%1: the calendar “%2” cannot be extended from here; name a shipped calendar that does not lead back to this one.</source>
        <translation>%1: the calendar “%2” cannot be extended from here; name a shipped calendar that does not lead back to this one.</translation>
    </message>
    <message>
        <source>%1: “%2” is no pattern of dossier numbers; write {agency}, {yy} or {yyyy}, {MM}, {dd} and {order:4} once each, with a hyphen beside agency and order.</source>
        <translation>%1: “%2” is no pattern of dossier numbers; write {agency}, {yy} or {yyyy}, {MM}, {dd} and {order:4} once each, with a hyphen beside agency and order.</translation>
    </message>
    <message>
        <source>This is supplement request number %1, but the law of this procedure allows %2: say so to whoever decides.</source>
        <translation>This is supplement request number %1, but the law of this procedure allows %2: say so to whoever decides.</translation>
    </message>
    <message>
        <source>This procedure has a form of its own, %1, which this desk&apos;s forms do not hold: form 01 was made instead.</source>
        <translation>This procedure has a form of its own, %1, which this desk&apos;s forms do not hold: form 01 was made instead.</translation>
    </message>
    <message>
        <source>That would write off %1 receipts, more than %2 at once; check the number, or do it in steps.</source>
        <translation>That would write off %1 receipts, more than %2 at once; check the number, or do it in steps.</translation>
    </message>
    <message>
        <source>The document for “%1” is not of this dossier&apos;s owner: it cannot be used again here.</source>
        <translation>The document for “%1” is not of this dossier&apos;s owner: it cannot be used again here.</translation>
    </message>
    <message>
        <source>Belongs to the dossier %1, which was not accepted or ended without a result.</source>
        <translation>Belongs to the dossier %1, which was not accepted or ended without a result.</translation>
    </message>
    <message>
        <source>The new appointment lies more than %1 years ahead; check the date.</source>
        <translation>The new appointment lies more than %1 years ahead; check the date.</translation>
    </message>
    <message>
        <source>Fees of this dossier were collected: see whether they are to be given back.</source>
        <translation>Fees of this dossier were collected: see whether they are to be given back.</translation>
    </message>
    <message>
        <source>Enter the name of the person who files for the owner, or leave the agent out.</source>
        <translation>Enter the name of the person who files for the owner, or leave the agent out.</translation>
    </message>
    <message>
        <source>The time of reception %1 lies before %2, when one-stop desks began; correct it.</source>
        <translation>The time of reception %1 lies before %2, when one-stop desks began; correct it.</translation>
    </message>
    <message>
        <source>Type the last number that was used on paper, e.g. 125.</source>
        <translation>Type the last number that was used on paper, e.g. 125.</translation>
    </message>
    <message>
        <source>Register a series first; there is none.</source>
        <translation>Register a series first; there is none.</translation>
    </message>
    <message>
        <source>The store was restored, and the series %1 may have gone on since: a supervisor must say the last number used on paper (fees page, Ctrl+E, or motcua fee series adjust).</source>
        <translation>The store was restored, and the series %1 may have gone on since: a supervisor must say the last number used on paper (fees page, Ctrl+E, or motcua fee series adjust).</translation>
    </message>
    <message>
        <source>The birth date in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</source>
        <translation>The birth date in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</translation>
    </message>
    <message>
        <source>The name in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</source>
        <translation>The name in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</translation>
    </message>
    <message>
        <source>The identity number in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</source>
        <translation>The identity number in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</translation>
    </message>
    <message>
        <source>The sex in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</source>
        <translation>The sex in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</translation>
    </message>
    <message>
        <source>“%1” is no PDF; a result is added as a PDF file.</source>
        <translation>“%1” is no PDF; a result is added as a PDF file.</translation>
    </message>
    <message>
        <source>“%1” is processed in %2, not in iGate: enter it there too.</source>
        <translation>“%1” is processed in %2, not in iGate: enter it there too.</translation>
    </message>
    <message>
        <source>The server has no electronic copy of it.</source>
        <translation>The server has no electronic copy of it.</translation>
    </message>
    <message>
        <source>Written for that dossier only; a new one is needed.</source>
        <translation>Written for that dossier only; a new one is needed.</translation>
    </message>
    <message>
        <source>Result of %1, there since %2; the server does not say until when it is in force: look at it there.</source>
        <translation>Result of %1, there since %2; the server does not say until when it is in force: look at it there.</translation>
    </message>
    <message>
        <source>Belongs to %1; the server does not say whether it was an original and accepted: look at it there.</source>
        <translation>Belongs to %1; the server does not say whether it was an original and accepted: look at it there.</translation>
    </message>
    <message>
        <source>“%1” is missing: the command with --help shows what it needs.</source>
        <translation>“%1” is missing: the command with --help shows what it needs.</translation>
    </message>
    <message>
        <source>Say what is to be done: --help lists the commands.</source>
        <translation>Say what is to be done: --help lists the commands.</translation>
    </message>
    <message>
        <source>%1 is to be a number, and “%2” is none.</source>
        <translation>%1 is to be a number, and “%2” is none.</translation>
    </message>
    <message>
        <source>“%1” is not understood here: the command with --help shows what it knows.</source>
        <translation>“%1” is not understood here: the command with --help shows what it knows.</translation>
    </message>
    <message>
        <source>%1 needs a value behind it, and only one.</source>
        <translation>%1 needs a value behind it, and only one.</translation>
    </message>
    <message>
        <source>The command is not right: --help shows how it is written.</source>
        <translation>The command is not right: --help shows how it is written.</translation>
    </message>
    <message>
        <source>“%1” is said to be paid, but there is no receipt of it here: it waits for its proof.</source>
        <translation>“%1” is said to be paid, but there is no receipt of it here: it waits for its proof.</translation>
    </message>
    <message>
        <source>These could not be printed and are not in the file: %1. The others are, and are noted as printed.</source>
        <translation>These could not be printed and are not in the file: %1. The others are, and are noted as printed.</translation>
    </message>
    <message>
        <source>The server named a dossier (%1) without its number, so it was not taken in; report it to whoever runs the server.</source>
        <translation>The server named a dossier (%1) without its number, so it was not taken in; report it to whoever runs the server.</translation>
    </message>
    <message>
        <source>The calendar file %1 cannot be used: %2</source>
        <translation>The calendar file %1 cannot be used: %2</translation>
    </message>
    <message>
        <source>Receipt forms that the catalogue names are not among this desk&apos;s forms: %1. Form 01 will be printed until they are.</source>
        <translation>Receipt forms that the catalogue names are not among this desk&apos;s forms: %1. Form 01 will be printed until they are.</translation>
    </message>
    <message>
        <source>The dossier cannot go from “%1” to “%2” on its way to the server; tell the administrator.</source>
        <translation>The dossier cannot go from “%1” to “%2” on its way to the server; tell the administrator.</translation>
    </message>
    <message>
        <source>The server changed dossier %1 while something of it was not sent yet; it is heard once that is through.</source>
        <translation>The server changed dossier %1 while something of it was not sent yet; it is heard once that is through.</translation>
    </message>
    <message>
        <source>Dossier %1 of the server was not taken over: %2</source>
        <translation>Dossier %1 of the server was not taken over: %2</translation>
    </message>
    <message>
        <source>Desk and server differ about dossier %1; settle it with “motcua difference keep” or “take”.</source>
        <translation>Desk and server differ about dossier %1; settle it with “motcua difference keep” or “take”.</translation>
    </message>
    <message>
        <source>Desk and server do not differ about dossier %1.</source>
        <translation>Desk and server do not differ about dossier %1.</translation>
    </message>
    <message>
        <source>%1 of them were written to a stick before; it does no harm if both sticks arrive.</source>
        <translation>%1 of them were written to a stick before; it does no harm if both sticks arrive.</translation>
    </message>
    <message>
        <source>The stick does not give back what was written to it; nothing was exported. Use another stick.</source>
        <translation>The stick does not give back what was written to it; nothing was exported. Use another stick.</translation>
    </message>
    <message>
        <source>A file on the stick is cut off, so nothing of it was taken in. Have it exported again.</source>
        <translation>A file on the stick is cut off, so nothing of it was taken in. Have it exported again.</translation>
    </message>
    <message>
        <source>A file on the stick was changed or damaged on the way, so nothing of it was taken in. Have it exported again.</source>
        <translation>A file on the stick was changed or damaged on the way, so nothing of it was taken in. Have it exported again.</translation>
    </message>
    <message>
        <source>%1 dossiers were taken in at another desk already; this desk only waits for the server to show them.</source>
        <translation>%1 dossiers were taken in at another desk already; this desk only waits for the server to show them.</translation>
    </message>
    <message>
        <source>This dossier belongs to desk %1 and is only forwarded from here; it can be changed there alone.</source>
        <translation>This dossier belongs to desk %1 and is only forwarded from here; it can be changed there alone.</translation>
    </message>
    <message>
        <source>The stick is full; nothing was exported. Make room on it or use another one.</source>
        <translation>The stick is full; nothing was exported. Make room on it or use another one.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is; choose another name.</source>
        <translation>%1 is there already and was left as it is; choose another name.</translation>
    </message>
    <message>
        <source>%1 is no key file of the courier, or cannot be read.</source>
        <translation>%1 is no key file of the courier, or cannot be read.</translation>
    </message>
    <message>
        <source>The password does not fit the key in %1.</source>
        <translation>The password does not fit the key in %1.</translation>
    </message>
    <message>
        <source>The key could not be written to %1; choose another place.</source>
        <translation>The key could not be written to %1; choose another place.</translation>
    </message>
    <message>
        <source>A file on the stick comes from a newer version of the program (format %1). Update this desk, then take it in.</source>
        <translation>A file on the stick comes from a newer version of the program (format %1). Update this desk, then take it in.</translation>
    </message>
    <message>
        <source>There is no folder %1. Plug in the stick and look where it appears.</source>
        <translation>There is no folder %1. Plug in the stick and look where it appears.</translation>
    </message>
    <message>
        <source>The profile names no keys for the courier, so nothing was exported; ask the administrator to enter them.</source>
        <translation>The profile names no keys for the courier, so nothing was exported; ask the administrator to enter them.</translation>
    </message>
    <message>
        <source>There is nothing for this desk in %1.</source>
        <translation>There is nothing for this desk in %1.</translation>
    </message>
    <message>
        <source>A file on the stick was sealed for another province or an older key; this desk cannot open it.</source>
        <translation>A file on the stick was sealed for another province or an older key; this desk cannot open it.</translation>
    </message>
    <message>
        <source>The stick is write-protected; unlock it or use another one.</source>
        <translation>The stick is write-protected; unlock it or use another one.</translation>
    </message>
    <message>
        <source>%1 dossiers were not exported: they are set aside for a person, or the server has them in part.</source>
        <translation>%1 dossiers were not exported: they are set aside for a person, or the server has them in part.</translation>
    </message>
    <message>
        <source>Dossier %1 is too long for a courier&apos;s file; tell the administrator.</source>
        <translation>Dossier %1 is too long for a courier&apos;s file; tell the administrator.</translation>
    </message>
    <message>
        <source>An answer that says it comes from desk %1 does not come from a desk with the server&apos;s key; it was not believed.</source>
        <translation>An answer that says it comes from desk %1 does not come from a desk with the server&apos;s key; it was not believed.</translation>
    </message>
    <message>
        <source>The stick went away at the very end. Look whether the file is on it, or export again: both are safe.</source>
        <translation>The stick went away at the very end. Look whether the file is on it, or export again: both are safe.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 without encryption; have the server&apos;s address corrected to one that begins with https.</source>
        <translation>Nothing is sent to %1 without encryption; have the server&apos;s address corrected to one that begins with https.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys, %1, cannot be read; nothing is sent until the administrator puts it back.</source>
        <translation>The list of the server&apos;s keys, %1, cannot be read; nothing is sent until the administrator puts it back.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys is damaged or incomplete; nothing is sent until the administrator replaces it.</source>
        <translation>The list of the server&apos;s keys is damaged or incomplete; nothing is sent until the administrator replaces it.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys is not signed by the province; nothing is sent until the administrator replaces it.</source>
        <translation>The list of the server&apos;s keys is not signed by the province; nothing is sent until the administrator replaces it.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys no. %1 is older than no. %2, which this desk has used already; ask the province for the newest one.</source>
        <translation>The list of the server&apos;s keys no. %1 is older than no. %2, which this desk has used already; ask the province for the newest one.</translation>
    </message>
    <message>
        <source>There are two different lists of the server&apos;s keys with the no. %1; ask the province for one with a higher number.</source>
        <translation>There are two different lists of the server&apos;s keys with the no. %1; ask the province for one with a higher number.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys no. %1 is signed with a key that the province has replaced; ask it for the newest list.</source>
        <translation>The list of the server&apos;s keys no. %1 is signed with a key that the province has replaced; ask it for the newest list.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys no. %1 counts from %2 only; check this computer&apos;s clock, then ask the province.</source>
        <translation>The list of the server&apos;s keys no. %1 counts from %2 only; check this computer&apos;s clock, then ask the province.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys no. %1 ended at %2; nothing is sent until the administrator installs the next one.</source>
        <translation>The list of the server&apos;s keys no. %1 ended at %2; nothing is sent until the administrator installs the next one.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that the province has not named; nothing was sent. Tell the administrator before anything else.</source>
        <translation>%1 shows a certificate that the province has not named; nothing was sent. Tell the administrator before anything else.</translation>
    </message>
    <message>
        <source>%1: “%2” is no SHA-256 of a public key in base64, or is listed twice.</source>
        <translation>%1: “%2” is no SHA-256 of a public key in base64, or is listed twice.</translation>
    </message>
    <message>
        <source>A backup pin must be a key that is not in use: it stands among the pins already.</source>
        <translation>A backup pin must be a key that is not in use: it stands among the pins already.</translation>
    </message>
    <message>
        <source>The list must end after it begins: correct “from” and “until”.</source>
        <translation>The list must end after it begins: correct “from” and “until”.</translation>
    </message>
    <message>
        <source>%1 is no signing key: make one with “motcua pins key”.</source>
        <translation>%1 is no signing key: make one with “motcua pins key”.</translation>
    </message>
    <message>
        <source>The server&apos;s news would end %1 of the %2 dossiers under way, so nothing was taken over. If that is right, a supervisor takes it over on the home page or with “motcua sync --accept-endings”.</source>
        <translation>The server&apos;s news would end %1 of the %2 dossiers under way, so nothing was taken over. If that is right, a supervisor takes it over on the home page or with “motcua sync --accept-endings”.</translation>
    </message>
    <message>
        <source>Numbers that the server lent are not signed by the key of the profile, so they are not used; tell the administrator.</source>
        <translation>Numbers that the server lent are not signed by the key of the profile, so they are not used; tell the administrator.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says %1, but something was stored at %2 already: no number is given until the clock is right, or a supervisor confirms it.</source>
        <translation>This machine&apos;s clock says %1, but something was stored at %2 already: no number is given until the clock is right, or a supervisor confirms it.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says %1, the server&apos;s %2: no number is given until the clock is right, or a supervisor confirms it.</source>
        <translation>This machine&apos;s clock says %1, the server&apos;s %2: no number is given until the clock is right, or a supervisor confirms it.</translation>
    </message>
    <message>
        <source>Say why the clock is right: it is kept with your name.</source>
        <translation>Say why the clock is right: it is kept with your name.</translation>
    </message>
    <message>
        <source>This store was put back or copied: look at the server whether it was sent already, then send it again or leave it.</source>
        <translation>This store was put back or copied: look at the server whether it was sent already, then send it again or leave it.</translation>
    </message>
    <message>
        <source>%1 must be a public key: 32 bytes, written in base64.</source>
        <translation>%1 must be a public key: 32 bytes, written in base64.</translation>
    </message>
    <message>
        <source>Say why it is not sent: it is kept with your name.</source>
        <translation>Say why it is not sent: it is kept with your name.</translation>
    </message>
    <message>
        <source>The item %1 is on its way or at its end: only what waits or was set aside can be taken back.</source>
        <translation>The item %1 is on its way or at its end: only what waits or was set aside can be taken back.</translation>
    </message>
    <message>
        <source>The desk that the courier brought it to decided not to send it: look there why, then send it again.</source>
        <translation>The desk that the courier brought it to decided not to send it: look there why, then send it again.</translation>
    </message>
    <message>
        <source>Too many dossiers changed at the server to tell whether it has %1: look there, then send it again or leave it.</source>
        <translation>Too many dossiers changed at the server to tell whether it has %1: look there, then send it again or leave it.</translation>
    </message>
    <message>
        <source>This store is a copy or was put back, and the full disk has no room to note it: free some space and log in again before dossiers are numbered.</source>
        <translation>This store is a copy or was put back, and the full disk has no room to note it: free some space and log in again before dossiers are numbered.</translation>
    </message>
    <message>
        <source>The server shows this step of dossier %1, but not that the pages which went by courier are there: bring in the courier&apos;s answer, or send them again.</source>
        <translation>The server shows this step of dossier %1, but not that the pages which went by courier are there: bring in the courier&apos;s answer, or send them again.</translation>
    </message>
    <message>
        <source>Its supplied pages lie at the server, but no call is known that puts them into the dossier; do that there by hand.</source>
        <translation>Its supplied pages lie at the server, but no call is known that puts them into the dossier; do that there by hand.</translation>
    </message>
    <message>
        <source>This store is desk %1&apos;s and the profile is for desk %2; make a store of its own for it.</source>
        <translation>This store is desk %1&apos;s and the profile is for desk %2; make a store of its own for it.</translation>
    </message>
    <message>
        <source>Of %1 items nobody knows yet whether the server has them, and another server could not tell: synchronise first.</source>
        <translation>Of %1 items nobody knows yet whether the server has them, and another server could not tell: synchronise first.</translation>
    </message>
    <message>
        <source>Its supplied pages lie at the server; putting them into the dossier and reporting its progress is left to do there by hand.</source>
        <translation>Its supplied pages lie at the server; putting them into the dossier and reporting its progress is left to do there by hand.</translation>
    </message>
    <message>
        <source>The calendar file %1 is gone, so the desk&apos;s own copy counts; put it back, or apply a profile with another one.</source>
        <translation>The calendar file %1 is gone, so the desk&apos;s own copy counts; put it back, or apply a profile with another one.</translation>
    </message>
    <message>
        <source>%2 (%1) ended on %3; its tasks are with %4 (%5): name that one.</source>
        <translation>%2 (%1) ended on %3; its tasks are with %4 (%5): name that one.</translation>
    </message>
    <message>
        <source>%2 (%1) ended on %3 and no successor is known: ask who has its tasks.</source>
        <translation>%2 (%1) ended on %3 and no successor is known: ask who has its tasks.</translation>
    </message>
    <message>
        <source>%1: the agency or territory %2 above it is not in the file.</source>
        <translation>%1: the agency or territory %2 above it is not in the file.</translation>
    </message>
    <message>
        <source>%1: the successor %2 is not in the file.</source>
        <translation>%1: the successor %2 is not in the file.</translation>
    </message>
    <message>
        <source>%1: the territory %2 is not in the file.</source>
        <translation>%1: the territory %2 is not in the file.</translation>
    </message>
    <message>
        <source>%1 names no agency.</source>
        <translation>%1 names no agency.</translation>
    </message>
    <message>
        <source>%2 (%1) exists only from %3 on: check the code and the day of reception.</source>
        <translation>%2 (%1) exists only from %3 on: check the code and the day of reception.</translation>
    </message>
    <message>
        <source>Nothing was taken in: %1 entries have faults. Correct the lines named, or take in the good ones with --partial.</source>
        <translation>Nothing was taken in: %1 entries have faults. Correct the lines named, or take in the good ones with --partial.</translation>
    </message>
    <message>
        <source>%1: it cannot be above itself or its own successor.</source>
        <translation>%1: it cannot be above itself or its own successor.</translation>
    </message>
    <message>
        <source>%1 is no territory code: two to five digits.</source>
        <translation>%1 is no territory code: two to five digits.</translation>
    </message>
    <message>
        <source>%1: more than %2 entries; leave out what is not needed.</source>
        <translation>%1: more than %2 entries; leave out what is not needed.</translation>
    </message>
    <message>
        <source>%1: %2 is in force twice on the same day; let one end before the other begins.</source>
        <translation>%1: %2 is in force twice on the same day; let one end before the other begins.</translation>
    </message>
    <message>
        <source>The agency %1 is not among those that were imported: check its code.</source>
        <translation>The agency %1 is not among those that were imported: check its code.</translation>
    </message>
    <message>
        <source>The file holds no usable list of agencies; correct the lines named.</source>
        <translation>The file holds no usable list of agencies; correct the lines named.</translation>
    </message>
    <message>
        <source>The server closed %1 of the %2 procedures in force, so nothing was taken over. If that is right, pull again with --accept-endings.</source>
        <translation>The server closed %1 of the %2 procedures in force, so nothing was taken over. If that is right, pull again with --accept-endings.</translation>
    </message>
    <message>
        <source>“%1”: the amount of “%2” could not be read at the server; it stays as it was, or open. Set it with a catalogue file.</source>
        <translation>“%1”: the amount of “%2” could not be read at the server; it stays as it was, or open. Set it with a catalogue file.</translation>
    </message>
    <message>
        <source>“%1”: the time limit of the server could not be read: “%2”; %3 is kept from the version before.</source>
        <translation>“%1”: the time limit of the server could not be read: “%2”; %3 is kept from the version before.</translation>
    </message>
    <message>
        <source>“%1”: the time limit of the server could not be read: “%2”; there is none now, so set it with a catalogue file.</source>
        <translation>“%1”: the time limit of the server could not be read: “%2”; there is none now, so set it with a catalogue file.</translation>
    </message>
    <message>
        <source>The server lists no procedures for this agency, so nothing was changed; check the agency&apos;s id in the profile.</source>
        <translation>The server lists no procedures for this agency, so nothing was changed; check the agency&apos;s id in the profile.</translation>
    </message>
    <message>
        <source>“%1” was handed in as a plain copy; a certified copy, or the original for comparison, is asked for.</source>
        <translation>“%1” was handed in as a plain copy; a certified copy, or the original for comparison, is asked for.</translation>
    </message>
    <message>
        <source>“%1” was handed in as a plain copy; compare it with the original, as the list asks.</source>
        <translation>“%1” was handed in as a plain copy; compare it with the original, as the list asks.</translation>
    </message>
    <message>
        <source>“%1” was handed in as a copy; the list asks for the original.</source>
        <translation>“%1” was handed in as a copy; the list asks for the original.</translation>
    </message>
    <message>
        <source>A paper at the server is taken only for an owner whose identity number is entered.</source>
        <translation>A paper at the server is taken only for an owner whose identity number is entered.</translation>
    </message>
    <message>
        <source>The dossier %2 at the server has no paper “%1”.</source>
        <translation>The dossier %2 at the server has no paper “%1”.</translation>
    </message>
    <message>
        <source>The server has no dossier %1 with papers to be fetched.</source>
        <translation>The server has no dossier %1 with papers to be fetched.</translation>
    </message>
    <message>
        <source>This server&apos;s interface gives out no papers of earlier dossiers: fetch it by hand.</source>
        <translation>This server&apos;s interface gives out no papers of earlier dossiers: fetch it by hand.</translation>
    </message>
    <message>
        <source>The file of “%1” at the server cannot be opened.</source>
        <translation>The file of “%1” at the server cannot be opened.</translation>
    </message>
    <message>
        <source>Entered by mistake and withdrawn by the desk.</source>
        <translation>Entered by mistake and withdrawn by the desk.</translation>
    </message>
    <message>
        <source>Handed in as an original for %1 on %2, its electronic copy is at the server: it must not be asked for again.</source>
        <translation>Handed in as an original for %1 on %2, its electronic copy is at the server: it must not be asked for again.</translation>
    </message>
    <message>
        <source>Only the follow-up book is kept by field: leave --field out.</source>
        <translation>Only the follow-up book is kept by field: leave --field out.</translation>
    </message>
    <message>
        <source>Several kinds are printed of whole days: name --date, or --from and --to, and neither a dossier nor book or handover.</source>
        <translation>Several kinds are printed of whole days: name --date, or --from and --to, and neither a dossier nor book or handover.</translation>
    </message>
    <message>
        <source>“%1” is either exempt or paid; it cannot be both.</source>
        <translation>“%1” is either exempt or paid; it cannot be both.</translation>
    </message>
    <message>
        <source>“%1”: the exemption “%2” waits for its proof; who collects the fees confirms it.</source>
        <translation>“%1”: the exemption “%2” waits for its proof; who collects the fees confirms it.</translation>
    </message>
    <message>
        <source>%3 × %2 đ is more than one fee may be (“%1”): at most 1.000.000.000.000 đ; check the quantity.</source>
        <translation>%3 × %2 đ is more than one fee may be (“%1”): at most 1.000.000.000.000 đ; check the quantity.</translation>
    </message>
    <message>
        <source>%2 is no quantity for “%1”: it must be a whole number from 1 to %3.</source>
        <translation>%2 is no quantity for “%1”: it must be a whole number from 1 to %3.</translation>
    </message>
    <message>
        <source>“%1” is no quantity: write CODE=QTY with a whole number.</source>
        <translation>“%1” is no quantity: write CODE=QTY with a whole number.</translation>
    </message>
    <message>
        <source>The scanner or the ID card&apos;s picture is still at work; try again when it has ended.</source>
        <translation>The scanner or the ID card&apos;s picture is still at work; try again when it has ended.</translation>
    </message>
    <message>
        <source>No ID card was found in %1: neither its QR code nor the three lines on its back can be read. Scan the card again, flat and at 300 dpi or more.</source>
        <translation>No ID card was found in %1: neither its QR code nor the three lines on its back can be read. Scan the card again, flat and at 300 dpi or more.</translation>
    </message>
    <message>
        <source>No ID card was seen: neither its QR code nor the three lines on its back. Lay it flat, with the side with the code, and scan again.</source>
        <translation>No ID card was seen: neither its QR code nor the three lines on its back. Lay it flat, with the side with the code, and scan again.</translation>
    </message>
    <message>
        <source>The three lines on the card&apos;s back cannot be read off this picture with all their check digits; compare the card by eye, or scan it again.</source>
        <translation>The three lines on the card&apos;s back cannot be read off this picture with all their check digits; compare the card by eye, or scan it again.</translation>
    </message>
    <message>
        <source>“%1” is the only result: enter the right one first, then withdraw it.</source>
        <translation>“%1” is the only result: enter the right one first, then withdraw it.</translation>
    </message>
    <message>
        <source>A result with the number %1 is entered already.</source>
        <translation>A result with the number %1 is entered already.</translation>
    </message>
    <message>
        <source>“%1” is no result of this dossier; there are: %2.</source>
        <translation>“%1” is no result of this dossier; there are: %2.</translation>
    </message>
    <message>
        <source>The case of dossier %1 was settled when it was accepted and stays; leave --case out.</source>
        <translation>The case of dossier %1 was settled when it was accepted and stays; leave --case out.</translation>
    </message>
    <message>
        <source>The time of reception %1 lies more than %2 working days back, the most that this desk&apos;s profile allows (lateEntryDays); look at the date.</source>
        <translation>The time of reception %1 lies more than %2 working days back, the most that this desk&apos;s profile allows (lateEntryDays); look at the date.</translation>
    </message>
    <message>
        <source>Say why the dossier is entered later than it was received, for example a power cut.</source>
        <translation>Say why the dossier is entered later than it was received, for example a power cut.</translation>
    </message>
    <message>
        <source>By its postmark the dossier was sent on %1, after it was received; compare the two dates.</source>
        <translation>By its postmark the dossier was sent on %1, after it was received; compare the two dates.</translation>
    </message>
    <message>
        <source>The iGate server takes no more requests at the moment; the dossier stays queued and is sent later by itself.</source>
        <translation>The iGate server takes no more requests at the moment; the dossier stays queued and is sent later by itself.</translation>
    </message>
    <message>
        <source>%1 must not lie before 15/09/2025: from that day on there are these forms.</source>
        <translation>%1 must not lie before 15/09/2025: from that day on there are these forms.</translation>
    </message>
    <message>
        <source>The server has dossier %1, which this desk alone could number and does not know: its disk was set back or copied. Log in again before the next dossier; what waits is then looked up before it is sent.</source>
        <translation>The server has dossier %1, which this desk alone could number and does not know: its disk was set back or copied. Log in again before the next dossier; what waits is then looked up before it is sent.</translation>
    </message>
    <message>
        <source>“%1” cannot be corrected: only what was typed about the people, the way of return, the request and the note can.</source>
        <translation>“%1” cannot be corrected: only what was typed about the people, the way of return, the request and the note can.</translation>
    </message>
    <message>
        <source>Nothing differs from what the dossier says already.</source>
        <translation>Nothing differs from what the dossier says already.</translation>
    </message>
    <message>
        <source>A correction is not sent: if iGate has this dossier already, correct it there by hand too.</source>
        <translation>A correction is not sent: if iGate has this dossier already, correct it there by hand too.</translation>
    </message>
    <message>
        <source>Say why it is corrected: the reason stays with the dossier.</source>
        <translation>Say why it is corrected: the reason stays with the dossier.</translation>
    </message>
    <message>
        <source>“%2” is no value for “%1”.</source>
        <translation>“%2” is no value for “%1”.</translation>
    </message>
    <message>
        <source>The agency keeps this for its supervisors and %1 is none: let a supervisor sign in and do it.</source>
        <translation>The agency keeps this for its supervisors and %1 is none: let a supervisor sign in and do it.</translation>
    </message>
    <message>
        <source>“%1” is not in the published list of this procedure, and only what is published may be demanded: %2. Begin with a listed paper or “declaration”, then a colon and what is wrong with it.</source>
        <translation>“%1” is not in the published list of this procedure, and only what is published may be demanded: %2. Begin with a listed paper or “declaration”, then a colon and what is wrong with it.</translation>
    </message>
    <message>
        <source>“%1” is not received here for %2, an agency of another province; tell the applicant where to file it.</source>
        <translation>“%1” is not received here for %2, an agency of another province; tell the applicant where to file it.</translation>
    </message>
    <message>
        <source>This procedure is received only at the desk of the agency that decides.</source>
        <translation>This procedure is received only at the desk of the agency that decides.</translation>
    </message>
    <message>
        <source>“%1” is received only at the desk of the agency that decides, %2; tell the applicant to file it there.</source>
        <translation>“%1” is received only at the desk of the agency that decides, %2; tell the applicant to file it there.</translation>
    </message>
    <message>
        <source>This procedure is received for agencies of other provinces too; name the one that decides (Ctrl+M).</source>
        <translation>This procedure is received for agencies of other provinces too; name the one that decides (Ctrl+M).</translation>
    </message>
    <message>
        <source>%1 dossiers wait for papers that lie at iGate. They are fetched when this computer itself reaches iGate; a USB stick does not bring them.</source>
        <translation>%1 dossiers wait for papers that lie at iGate. They are fetched when this computer itself reaches iGate; a USB stick does not bring them.</translation>
    </message>
    <message>
        <source>The stick cannot be written or read any more. Plug it in again and repeat it.</source>
        <translation>The stick cannot be written or read any more. Plug it in again and repeat it.</translation>
    </message>
    <message>
        <source>Stopped: nothing of it was taken over, and everything is as it was before.</source>
        <translation>Stopped: nothing of it was taken over, and everything is as it was before.</translation>
    </message>
    <message>
        <source>The address names “%1”, which ended on %2 and belongs to “%3” now; ask the applicant for the address of today.</source>
        <translation>The address names “%1”, which ended on %2 and belongs to “%3” now; ask the applicant for the address of today.</translation>
    </message>
    <message>
        <source>The address names “%1”, which ended on %2; ask the applicant for the address of today.</source>
        <translation>The address names “%1”, which ended on %2; ask the applicant for the address of today.</translation>
    </message>
    <message>
        <source>The card has expired; ask for a valid one, or for the one on VNeID.</source>
        <translation>The card has expired; ask for a valid one, or for the one on VNeID.</translation>
    </message>
    <message>
        <source>The owner lives in the territory of %1 (%2); if that agency decides, name it as the deciding one.</source>
        <translation>The owner lives in the territory of %1 (%2); if that agency decides, name it as the deciding one.</translation>
    </message>
    <message>
        <source>The national population database has other data under this identity number; compare them with the card.</source>
        <translation>The national population database has other data under this identity number; compare them with the card.</translation>
    </message>
    <message>
        <source>The population database is asked by the 12-digit identity number and the name; enter both.</source>
        <translation>The population database is asked by the 12-digit identity number and the name; enter both.</translation>
    </message>
    <message>
        <source>The national population database does not know this identity number; compare it with the card.</source>
        <translation>The national population database does not know this identity number; compare it with the card.</translation>
    </message>
    <message>
        <source>No endpoint of the national population database is named in the profile (igate.identityPath); go by the card.</source>
        <translation>No endpoint of the national population database is named in the profile (igate.identityPath); go by the card.</translation>
    </message>
    <message>
        <source>“%1” is nobody who pays the postage: choose recipient, prepaid or agency.</source>
        <translation>“%1” is nobody who pays the postage: choose recipient, prepaid or agency.</translation>
    </message>
    <message>
        <source>The result goes by post and no address is known; ask the applicant where it shall be brought.</source>
        <translation>The result goes by post and no address is known; ask the applicant where it shall be brought.</translation>
    </message>
    <message>
        <source>“%1” is asked for with these words, but it is not in the published list of this procedure, and only what is published may be demanded: %2. Write only what is wrong with the listed paper.</source>
        <translation>“%1” is asked for with these words, but it is not in the published list of this procedure, and only what is published may be demanded: %2. Write only what is wrong with the listed paper.</translation>
    </message>
    <message>
        <source>“%1”: this dossier was accepted online, so nothing on paper and no original may be asked for. Ask for a clearer picture or a correction instead.</source>
        <translation>“%1”: this dossier was accepted online, so nothing on paper and no original may be asked for. Ask for a clearer picture or a correction instead.</translation>
    </message>
    <message>
        <source>Dossier %1 kept no published list, and the catalogue knows none of “%2” on the day of its reception: nothing here can be checked, so only a supervisor may ask for papers, with the reason. Or import the catalogue of that day.</source>
        <translation>Dossier %1 kept no published list, and the catalogue knows none of “%2” on the day of its reception: nothing here can be checked, so only a supervisor may ask for papers, with the reason. Or import the catalogue of that day.</translation>
    </message>
    <message>
        <source>No published list of “%1” is known: what was demanded could not be checked and stands on your word.</source>
        <translation>No published list of “%1” is known: what was demanded could not be checked and stands on your word.</translation>
    </message>
    <message>
        <source>By the law of this procedure the originals are compared now with what was filed online: %1.</source>
        <translation>By the law of this procedure the originals are compared now with what was filed online: %1.</translation>
    </message>
    <message>
        <source>This dossier was not accepted yet: the one-stop refuses it itself, because it is outside competence or not valid. Whether conditions are met, and a document of refusal, is for the agency that decides.</source>
        <translation>This dossier was not accepted yet: the one-stop refuses it itself, because it is outside competence or not valid. Whether conditions are met, and a document of refusal, is for the agency that decides.</translation>
    </message>
    <message>
        <source>The refusal cannot have been issued on %1, which has not come yet.</source>
        <translation>The refusal cannot have been issued on %1, which has not come yet.</translation>
    </message>
    <message>
        <source>After acceptance only the agency that decides can refuse (%1), in a document of its own: its number and who signed it are not noted here.</source>
        <translation>After acceptance only the agency that decides can refuse (%1), in a document of its own: its number and who signed it are not noted here.</translation>
    </message>
    <message>
        <source>“%1” is no ground of a refusal: choose outsideCompetence, invalid or conditionsNotMet.</source>
        <translation>“%1” is no ground of a refusal: choose outsideCompetence, invalid or conditionsNotMet.</translation>
    </message>
    <message>
        <source>The papers went to the agency late: they were due there by %1 (the same day, or the next morning when received after 15:00).</source>
        <translation>The papers went to the agency late: they were due there by %1 (the same day, or the next morning when received after 15:00).</translation>
    </message>
    <message>
        <source>Choose the case of the procedure (F3): the dossier is accepted with these papers.</source>
        <translation>Choose the case of the procedure (F3): the dossier is accepted with these papers.</translation>
    </message>
    <message>
        <source>The online dossier %1 is at this desk already; look for it on the home page.</source>
        <translation>The online dossier %1 is at this desk already; look for it on the home page.</translation>
    </message>
    <message>
        <source>The days off of %1 are not in the calendar yet, and appointments will soon reach into it; load its calendar, or ask the administrator to.</source>
        <translation>The days off of %1 are not in the calendar yet, and appointments will soon reach into it; load its calendar, or ask the administrator to.</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be used; correct what is named and take it in again.</source>
        <translation>The calendar %1 cannot be used; correct what is named and take it in again.</translation>
    </message>
    <message>
        <source>Desk %1 signs with another key than before. Ask there whether it was set up anew, then confirm it (as a command: “--confirm”).</source>
        <translation>Desk %1 signs with another key than before. Ask there whether it was set up anew, then confirm it (as a command: “--confirm”).</translation>
    </message>
    <message>
        <source>A file on the stick can be opened only with the key of the connected desks; name its file (as a command: “--key”).</source>
        <translation>A file on the stick can be opened only with the key of the connected desks; name its file (as a command: “--key”).</translation>
    </message>
    <message>
        <source>A file of desk %1 was written before its store was restored. Have it exported again; if it holds dossiers that were lost there, confirm it (as a command: “--confirm”).</source>
        <translation>A file of desk %1 was written before its store was restored. Have it exported again; if it holds dossiers that were lost there, confirm it (as a command: “--confirm”).</translation>
    </message>
    <message>
        <source>%1 is the shipped form already: nothing is changed.</source>
        <translation>%1 is the shipped form already: nothing is changed.</translation>
    </message>
    <message>
        <source>%1 lies outside the years %2 to %3, which can be counted.</source>
        <translation>%1 lies outside the years %2 to %3, which can be counted.</translation>
    </message>
    <message>
        <source>Margins, header and footer of this form leave no room for its text on the paper: make them smaller.</source>
        <translation>Margins, header and footer of this form leave no room for its text on the paper: make them smaller.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Number and symbol</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Valid where</source>
        <translation>Valid where</translation>
    </message>
    <message>
        <source>Files of the result</source>
        <translation>Files of the result</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Given</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>Identity number checked</source>
        <translation>Identity number checked</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Parcel number</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>To add or correct, one a line</source>
        <translation>To add or correct, one a line</translation>
    </message>
    <message>
        <source>To be handed in by</source>
        <translation>To be handed in by</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Handed over to</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>For what</translation>
    </message>
    <message>
        <source>Compulsory papers are missing</source>
        <translation>Compulsory papers are missing</translation>
    </message>
    <message>
        <source>Paper, if not the procedure&apos;s own</source>
        <translation>Paper, if not the procedure&apos;s own</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Kind of paper</translation>
    </message>
    <message>
        <source>Number or name of the result</source>
        <translation>Number or name of the result</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Why it is corrected</translation>
    </message>
    <message>
        <source>What was declared</source>
        <translation>What was declared</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Number of the agency&apos;s refusal</source>
        <translation>Number of the agency&apos;s refusal</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>turn</source>
        <translation>turn</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>mirror</translation>
    </message>
    <message>
        <source>straighten</source>
        <translation>straighten</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>crop</translation>
    </message>
    <message>
        <source>keep blank page</source>
        <translation>keep blank page</translation>
    </message>
    <message>
        <source>leave out blank page</source>
        <translation>leave out blank page</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>delete</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>bring back</translation>
    </message>
    <message>
        <source>move</source>
        <translation>move</translation>
    </message>
    <message>
        <source>join</source>
        <translation>join</translation>
    </message>
    <message>
        <source>split</source>
        <translation>split</translation>
    </message>
    <message>
        <source>collate</source>
        <translation>collate</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>%1 · unreadable</source>
        <translation>%1 · unreadable</translation>
    </message>
    <message>
        <source>%1 · blank, kept</source>
        <translation>%1 · blank, kept</translation>
    </message>
    <message>
        <source>%1 · blank</source>
        <translation>%1 · blank</translation>
    </message>
    <message>
        <source>%1 · …</source>
        <translation>%1 · …</translation>
    </message>
    <message>
        <source>%1 · separator</source>
        <translation>%1 · separator</translation>
    </message>
    <message>
        <source>%1 · no text</source>
        <translation>%1 · no text</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Receipt and appointment</source>
        <translation>Receipt and appointment</translation>
    </message>
    <message>
        <source>Supplement request</source>
        <translation>Supplement request</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Refusal</translation>
    </message>
    <message>
        <source>Apology and new appointment</source>
        <translation>Apology and new appointment</translation>
    </message>
    <message>
        <source>Stop notice</source>
        <translation>Stop notice</translation>
    </message>
    <message>
        <source>Control slip</source>
        <translation>Control slip</translation>
    </message>
    <message>
        <source>Follow-up book</source>
        <translation>Follow-up book</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Return slip</translation>
    </message>
    <message>
        <source>Postal hand-over list</source>
        <translation>Postal hand-over list</translation>
    </message>
    <message>
        <source>Fee receipt</source>
        <translation>Fee receipt</translation>
    </message>
    <message>
        <source>Two copies: one is kept here, one goes to the applicant.</source>
        <translation>Two copies: one is kept here, one goes to the applicant.</translation>
    </message>
    <message>
        <source>The head of the agency signs it: one copy is kept, one goes to the applicant.</source>
        <translation>The head of the agency signs it: one copy is kept, one goes to the applicant.</translation>
    </message>
    <message>
        <source>It travels with the paper dossier.</source>
        <translation>It travels with the paper dossier.</translation>
    </message>
    <message>
        <source>A4 landscape; the head of the unit signs it.</source>
        <translation>A4 landscape; the head of the unit signs it.</translation>
    </message>
    <message>
        <source>A4 landscape; the desk and the postman sign both copies.</source>
        <translation>A4 landscape; the desk and the postman sign both copies.</translation>
    </message>
    <message>
        <source>%1 (reprint no. %2)</source>
        <translation>%1 (reprint no. %2)</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The store is whole.</source>
        <translation>The store is whole.</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) imported.</source>
        <translation>
            <numerusform>%n procedure imported.</numerusform>
            <numerusform>%n procedures imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>not prescribed</source>
        <translation>not prescribed</translation>
    </message>
    <message>
        <source>%1, answer due: %2</source>
        <translation>%1, answer due: %2</translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1: page %2</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>New password of %1</translation>
    </message>
    <message>
        <source>The store is at %1.
Recovery key, keep it on paper in the safe: %2</source>
        <translation>The store is at %1.
Recovery key, keep it on paper in the safe: %2</translation>
    </message>
    <message>
        <source>The profile is usable.</source>
        <translation>The profile is usable.</translation>
    </message>
    <message>
        <source>User %1 may now log in.</source>
        <translation>User %1 may now log in.</translation>
    </message>
    <message>
        <source>User %1 can no longer log in.</source>
        <translation>User %1 can no longer log in.</translation>
    </message>
    <message>
        <source>It will be sent again.</source>
        <translation>It will be sent again.</translation>
    </message>
    <message>
        <source>The stand-in iGate server answers at %1</source>
        <translation>The stand-in iGate server answers at %1</translation>
    </message>
    <message>
        <source>The store is open: %1</source>
        <translation>The store is open: %1</translation>
    </message>
    <message>
        <source>Scanning %1 sheets, both sides, from %2</source>
        <translation>Scanning %1 sheets, both sides, from %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s), %2 bytes</source>
        <translation>
            <numerusform>%1: %n page, %2 bytes</numerusform>
            <numerusform>%1: %n pages, %2 bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed without a link as %1, answer due %2</source>
        <translation>Sealed without a link as %1, answer due %2</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Receipt: %1</translation>
    </message>
    <message>
        <source>Synced: the server has it as %1 (was %2)</source>
        <translation>Synced: the server has it as %1 (was %2)</translation>
    </message>
    <message>
        <source>Verified: the store is whole</source>
        <translation>Verified: the store is whole</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Files: %1</translation>
    </message>
    <message>
        <source>%1, %2: collected %3 (cash in hand %4), refunded %5</source>
        <translation>%1, %2: collected %3 (cash in hand %4), refunded %5</translation>
    </message>
    <message>
        <source>The day is open again.</source>
        <translation>The day is open again.</translation>
    </message>
    <message>
        <source>Series %1 is registered: %2 to %3.</source>
        <translation>Series %1 is registered: %2 to %3.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>used up</translation>
    </message>
    <message>
        <source>Series %1 goes on after number %2.</source>
        <translation>Series %1 goes on after number %2.</translation>
    </message>
    <message>
        <source>The forms are usable.</source>
        <translation>The forms are usable.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Line %1, column %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with faults were left out.</source>
        <translation>
            <numerusform>%n entry with faults was left out.</numerusform>
            <numerusform>%n entries with faults were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is on this computer: %1</source>
        <translation>Only what is on this computer: %1</translation>
    </message>
    <message>
        <source>Only what is on this computer: this server&apos;s interface has no search by identity number.</source>
        <translation>Only what is on this computer: this server&apos;s interface has no search by identity number.</translation>
    </message>
    <message>
        <source>Only what is on this computer; --server asks iGate.</source>
        <translation>Only what is on this computer; --server asks iGate.</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Agent: %1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Authority: %1</translation>
    </message>
    <message>
        <source>Answer due: %1</source>
        <translation>Answer due: %1</translation>
    </message>
    <message>
        <source>To be answered by: %1</source>
        <translation>To be answered by: %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Decided by: %1</translation>
    </message>
    <message>
        <source>Result is fetched at: %1</source>
        <translation>Result is fetched at: %1</translation>
    </message>
    <message>
        <source>answer due: %1</source>
        <translation>answer due: %1</translation>
    </message>
    <message>
        <source>%1, to be answered by: %2</source>
        <translation>%1, to be answered by: %2</translation>
    </message>
    <message>
        <source>%1 is registered, not accepted</source>
        <translation>%1 is registered, not accepted</translation>
    </message>
    <message>
        <source>example, to be checked</source>
        <translation>example, to be checked</translation>
    </message>
    <message>
        <source>If it will be late, the apology is due: %1</source>
        <translation>If it will be late, the apology is due: %1</translation>
    </message>
    <message>
        <source>Counts as late.</source>
        <translation>Counts as late.</translation>
    </message>
    <message>
        <source>%1: here “%2”, at the server “%3”</source>
        <translation>%1: here “%2”, at the server “%3”</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1 is now “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) heard from the server.</source>
        <translation>
            <numerusform>%n dossier heard from the server.</numerusform>
            <numerusform>%n dossiers heard from the server.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password of the key in %1</source>
        <translation>New password of the key in %1</translation>
    </message>
    <message>
        <source>The private key is in %1.
Public key, for the profile: %2</source>
        <translation>The private key is in %1.
Public key, for the profile: %2</translation>
    </message>
    <message>
        <source>Password of the key in %1</source>
        <translation>Password of the key in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) on their way in %1.</source>
        <translation>
            <numerusform>%n dossier on its way in %1.</numerusform>
            <numerusform>%n dossiers on their way in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) for other desks.</source>
        <translation>
            <numerusform>%n answer for another desk.</numerusform>
            <numerusform>%n answers for other desks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a courier.</source>
        <translation>Nothing waits for a courier.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) of desk %1 (%2) taken in.</source>
        <translation>
            <numerusform>%n dossier of desk %1 (%2) taken in.</numerusform>
            <numerusform>%n dossiers of desk %1 (%2) taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of ours have reached the server.</source>
        <translation>
            <numerusform>%n report of ours has reached the server.</numerusform>
            <numerusform>%n reports of ours have reached the server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on this stick.</source>
        <translation>Nothing new on this stick.</translation>
    </message>
    <message>
        <source>List no. %1 is signed: %2</source>
        <translation>List no. %1 is signed: %2</translation>
    </message>
    <message>
        <source>List no. %1 counts now.</source>
        <translation>List no. %1 counts now.</translation>
    </message>
    <message>
        <source>The server&apos;s clock leads this one by %1 s.</source>
        <translation>The server&apos;s clock leads this one by %1 s.</translation>
    </message>
    <message>
        <source>No server&apos;s clock was heard yet.</source>
        <translation>No server&apos;s clock was heard yet.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock counts as right.</source>
        <translation>This machine&apos;s clock counts as right.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <translation>It will not be sent.</translation>
    </message>
    <message>
        <source>The profile counts from the next login on; close the window of this desk and open it again.</source>
        <translation>The profile counts from the next login on; close the window of this desk and open it again.</translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies) known from the next login on.</source>
        <translation>
            <numerusform>%n agency known from the next login on.</numerusform>
            <numerusform>%n agencies known from the next login on.</numerusform>
        </translation>
    </message>
    <message>
        <source>code at the server</source>
        <translation>code at the server</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>code of the field</source>
        <translation>code of the field</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>level</source>
        <translation>level</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cases</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papers</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>fees</translation>
    </message>
    <message>
        <source>result</source>
        <translation>result</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>time limit</translation>
    </message>
    <message>
        <source>time limit of the law</source>
        <translation>time limit of the law</translation>
    </message>
    <message>
        <source>ways of filing</source>
        <translation>ways of filing</translation>
    </message>
    <message>
        <source>filing on paper</source>
        <translation>filing on paper</translation>
    </message>
    <message>
        <source>time during supplements</source>
        <translation>time during supplements</translation>
    </message>
    <message>
        <source>number of supplements</source>
        <translation>number of supplements</translation>
    </message>
    <message>
        <source>count of days</source>
        <translation>count of days</translation>
    </message>
    <message>
        <source>time during payment</source>
        <translation>time during payment</translation>
    </message>
    <message>
        <source>code of who decides</source>
        <translation>code of who decides</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>who decides</translation>
    </message>
    <message>
        <source>system of processing</source>
        <translation>system of processing</translation>
    </message>
    <message>
        <source>receipt form</source>
        <translation>receipt form</translation>
    </message>
    <message>
        <source>last day in force</source>
        <translation>last day in force</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>new, in force from %1</source>
        <translation>new, in force from %1</translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation>confirmed by the server</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changed: %1</translation>
    </message>
    <message>
        <source>changed from %1: %2</source>
        <translation>changed from %1: %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>closed at the server, in force here until %1</source>
        <translation>closed at the server, in force here until %1</translation>
    </message>
    <message>
        <source>not in the server&apos;s answer, stays in force</source>
        <translation>not in the server&apos;s answer, stays in force</translation>
    </message>
    <message>
        <source>kept from an example, to be checked: %1</source>
        <translation>kept from an example, to be checked: %1</translation>
    </message>
    <message>
        <source>kept as the office has it: %1</source>
        <translation>kept as the office has it: %1</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; unchanged: %3; closed: %4; not told: %5.</source>
        <translation>New: %1; changed: %2; unchanged: %3; closed: %4; not told: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) at the server; a reception that names a paper there (reuseServer) has it fetched with the next sync.</source>
        <translation>
            <numerusform>%n dossier at the server; a reception that names a paper there (reuseServer) has it fetched with the next sync.</numerusform>
            <numerusform>%n dossiers at the server; a reception that names a paper there (reuseServer) has it fetched with the next sync.</numerusform>
        </translation>
    </message>
    <message>
        <source>who is asked for opinions</source>
        <translation>who is asked for opinions</translation>
    </message>
    <message>
        <source>reception for other territories</source>
        <translation>reception for other territories</translation>
    </message>
    <message>
        <source>The calendar %1 counts from the next login on.</source>
        <translation>The calendar %1 counts from the next login on.</translation>
    </message>
    <message>
        <source>Asked for opinions: %1</source>
        <translation>Asked for opinions: %1</translation>
    </message>
</context>
<context>
    <name>ReceptionSteps</name>
    <message>
        <source>Sealing the dossier…</source>
        <translation>Sealing the dossier…</translation>
    </message>
    <message>
        <source>Put paper into the feeder. Esc stops waiting.</source>
        <translation>Put paper into the feeder. Esc stops waiting.</translation>
    </message>
    <message>
        <source>F5 goes on with the stack; Esc ends it here, pages already fed are kept.</source>
        <translation>F5 goes on with the stack; Esc ends it here, pages already fed are kept.</translation>
    </message>
    <message>
        <source>Scanning… Esc stops; pages already fed are kept.</source>
        <translation>Scanning… Esc stops; pages already fed are kept.</translation>
    </message>
    <message>
        <source>Type a word of the procedure (F3), then Enter.</source>
        <translation>Type a word of the procedure (F3), then Enter.</translation>
    </message>
    <message>
        <source>Tick with Space, or scan with F5: %1</source>
        <translation>Tick with Space, or scan with F5: %1</translation>
    </message>
    <message>
        <source>Scan with F5: %1</source>
        <translation>Scan with F5: %1</translation>
    </message>
    <message>
        <source>Look at the proposed split: F10 splits, Shift+F10 does not.</source>
        <translation>Look at the proposed split: F10 splits, Shift+F10 does not.</translation>
    </message>
    <message>
        <source>Everything is here. F9 seals the dossier and prints the receipt.</source>
        <translation>Everything is here. F9 seals the dossier and prints the receipt.</translation>
    </message>
    <message>
        <source>Here already: Enter in the checklist (F4) takes it instead of a scan: %1</source>
        <translation>Here already: Enter in the checklist (F4) takes it instead of a scan: %1</translation>
    </message>
    <message>
        <source>The papers join the dossier…</source>
        <translation>The papers join the dossier…</translation>
    </message>
    <message>
        <source>Tick with Space what was brought, scan it with F5 or take its files (F6).</source>
        <translation>Tick with Space what was brought, scan it with F5 or take its files (F6).</translation>
    </message>
    <message>
        <source>F9 lets the papers join the dossier; its time runs on.</source>
        <translation>F9 lets the papers join the dossier; its time runs on.</translation>
    </message>
    <message>
        <source>Hold the ID card&apos;s QR code to the reader (F2), lay the card on the scanner (F5), or type the owner&apos;s name.</source>
        <translation>Hold the ID card&apos;s QR code to the reader (F2), lay the card on the scanner (F5), or type the owner&apos;s name.</translation>
    </message>
    <message>
        <source>Choose the case of the procedure (F3), then tick what was brought.</source>
        <translation>Choose the case of the procedure (F3), then tick what was brought.</translation>
    </message>
    <message>
        <source>Ctrl+F9 registers the online filing and its time to answer runs; F9 accepts it at once.</source>
        <translation>Ctrl+F9 registers the online filing and its time to answer runs; F9 accepts it at once.</translation>
    </message>
</context>
<context>
    <name>ScanIntent</name>
    <message>
        <source>blank pages flagged</source>
        <translation>blank pages flagged</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>straightened</translation>
    </message>
    <message>
        <source>cropped to the paper</source>
        <translation>cropped to the paper</translation>
    </message>
    <message>
        <source>split at separator sheets</source>
        <translation>split at separator sheets</translation>
    </message>
    <message>
        <source>feeder, one side</source>
        <translation>feeder, one side</translation>
    </message>
    <message>
        <source>feeder, both sides</source>
        <translation>feeder, both sides</translation>
    </message>
    <message>
        <source>on the glass</source>
        <translation>on the glass</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>colour</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grey</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>black and white</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>photograph 3×4</source>
        <translation>photograph 3×4</translation>
    </message>
    <message>
        <source>photograph 4×6</source>
        <translation>photograph 4×6</translation>
    </message>
</context>
<context>
    <name>StackAdvice</name>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Free some space on this computer, put %1 back and continue.</source>
        <translation>Free some space on this computer, put %1 back and continue.</translation>
    </message>
    <message>
        <source>The disk cannot be written to</source>
        <translation>The disk cannot be written to</translation>
    </message>
    <message>
        <source>Tell the administrator. When it is mended, put %1 back and continue.</source>
        <translation>Tell the administrator. When it is mended, put %1 back and continue.</translation>
    </message>
    <message>
        <source>The scanner is in use</source>
        <translation>The scanner is in use</translation>
    </message>
    <message>
        <source>End the other program that uses it, or wait until the other computer is done; then continue.</source>
        <translation>End the other program that uses it, or wait until the other computer is done; then continue.</translation>
    </message>
    <message>
        <source>The link to the scanner broke</source>
        <translation>The link to the scanner broke</translation>
    </message>
    <message>
        <source>Check cable and power, put %1 back and continue.</source>
        <translation>Check cable and power, put %1 back and continue.</translation>
    </message>
    <message>
        <source>The cover is open</source>
        <translation>The cover is open</translation>
    </message>
    <message>
        <source>Take out a sheet that is held fast, close the cover, put %1 back and continue.</source>
        <translation>Take out a sheet that is held fast, close the cover, put %1 back and continue.</translation>
    </message>
    <message>
        <source>The scanner&apos;s driver stopped</source>
        <translation>The scanner&apos;s driver stopped</translation>
    </message>
    <message>
        <source>It is started anew. Put %1 back and continue.</source>
        <translation>It is started anew. Put %1 back and continue.</translation>
    </message>
    <message>
        <source>Two sheets at once</source>
        <translation>Two sheets at once</translation>
    </message>
    <message>
        <source>Take both out and separate them, put %1 back and continue.</source>
        <translation>Take both out and separate them, put %1 back and continue.</translation>
    </message>
    <message>
        <source>A page came without content</source>
        <translation>A page came without content</translation>
    </message>
    <message>
        <source>Put %1 back and continue; switch the scanner off and on if it happens again.</source>
        <translation>Put %1 back and continue; switch the scanner off and on if it happens again.</translation>
    </message>
    <message>
        <source>Waiting for paper</source>
        <translation>Waiting for paper</translation>
    </message>
    <message>
        <source>Put the stack into the feeder; scanning starts by itself.</source>
        <translation>Put the stack into the feeder; scanning starts by itself.</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>Paper jam</translation>
    </message>
    <message>
        <source>Open the scanner, take the sheet out, smooth it, put %1 back and continue.</source>
        <translation>Open the scanner, take the sheet out, smooth it, put %1 back and continue.</translation>
    </message>
    <message>
        <source>The scanner is locked</source>
        <translation>The scanner is locked</translation>
    </message>
    <message>
        <source>Open its transport lock, then continue.</source>
        <translation>Open its transport lock, then continue.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>The scanner does not answer</translation>
    </message>
    <message>
        <source>Switch it off and on, put %1 back and continue.</source>
        <translation>Switch it off and on, put %1 back and continue.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Not enough memory</translation>
    </message>
    <message>
        <source>Close other programs, put %1 back and continue.</source>
        <translation>Close other programs, put %1 back and continue.</translation>
    </message>
    <message>
        <source>A page did not arrive whole</source>
        <translation>A page did not arrive whole</translation>
    </message>
    <message>
        <source>Put %1 back and continue.</source>
        <translation>Put %1 back and continue.</translation>
    </message>
    <message>
        <source>The scanner program failed</source>
        <translation>The scanner program failed</translation>
    </message>
    <message>
        <source>The scanner refused to start</source>
        <translation>The scanner refused to start</translation>
    </message>
    <message>
        <source>Check paper and scanner, put %1 back and continue.</source>
        <translation>Check paper and scanner, put %1 back and continue.</translation>
    </message>
    <message>
        <source>The scanner was unplugged</source>
        <translation>The scanner was unplugged</translation>
    </message>
    <message>
        <source>Plug it in and switch it on, put %1 back and continue.</source>
        <translation>Plug it in and switch it on, put %1 back and continue.</translation>
    </message>
    <message>
        <source>The stack is not whole</source>
        <translation>The stack is not whole</translation>
    </message>
    <message>
        <source>It had stopped, and no paper came since. Put %1 into the feeder and continue, or end the stack here if nothing is missing.</source>
        <translation>It had stopped, and no paper came since. Put %1 into the feeder and continue, or end the stack here if nothing is missing.</translation>
    </message>
    <message>
        <source>Waiting for the rest of the stack</source>
        <translation>Waiting for the rest of the stack</translation>
    </message>
    <message>
        <source>Put %1 into the feeder; scanning starts by itself.</source>
        <translation>Put %1 into the feeder; scanning starts by itself.</translation>
    </message>
    <message>
        <source>The disk cannot be read</source>
        <translation>The disk cannot be read</translation>
    </message>
    <message>
        <source>It had not come to its end when this dossier was left. Put %1 into the feeder and continue, or end the stack here if nothing is missing.</source>
        <translation>It had not come to its end when this dossier was left. Put %1 into the feeder and continue, or end the stack here if nothing is missing.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>a dossier without a name yet</source>
        <translation>a dossier without a name yet</translation>
    </message>
</context>
<context>
    <name>motcua::WindowDesk</name>
    <message>
        <source>Log in as %1 with the password %2</source>
        <translation>Log in as %1 with the password %2</translation>
    </message>
</context>
<context>
    <name>motcua::cli::ScanCommand</name>
    <message numerus="yes">
        <source>%n page(s) in %1</source>
        <translation>
            <numerusform>%n page in %1</numerusform>
            <numerusform>%n pages in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::cli::SpoolDocument</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::CardOnPage</name>
    <message>
        <source>Looking for an ID card on page %1…</source>
        <translation>Looking for an ID card on page %1…</translation>
    </message>
    <message>
        <source>No ID card can be read on page %1. Scan the card&apos;s side with the code or the three lines, at 300 dpi or finer.</source>
        <translation>No ID card can be read on page %1. Scan the card&apos;s side with the code or the three lines, at 300 dpi or finer.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::CardScan</name>
    <message>
        <source>Looking for the ID card…</source>
        <translation>Looking for the ID card…</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::CashDayPresenter</name>
    <message numerus="yes">
        <source>%1: %2 (%n receipt(s))</source>
        <translation>
            <numerusform>%1: %2 (%n receipt)</numerusform>
            <numerusform>%1: %2 (%n receipts)</numerusform>
        </translation>
    </message>
    <message>
        <source>, refunded %1</source>
        <translation>, refunded %1</translation>
    </message>
    <message>
        <source>Of these fees (phí) %1, levies (lệ phí) %2</source>
        <translation>Of these fees (phí) %1, levies (lệ phí) %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 to %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n cancelled</source>
        <translation>
            <numerusform>, %n cancelled</numerusform>
            <numerusform>, %n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n lost</source>
        <translation>
            <numerusform>, %n lost</numerusform>
            <numerusform>, %n lost</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt yet today.</source>
        <translation>No receipt yet today.</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>%1 too much</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>%1 too little</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ChecklistModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>to scan</source>
        <translation>to scan</translation>
    </message>
    <message>
        <source>Paper handed in</source>
        <translation>Paper handed in</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originals</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Digitised</source>
        <translation>Digitised</translation>
    </message>
    <message>
        <source>here, reused</source>
        <translation>here, reused</translation>
    </message>
    <message>
        <source>here: Enter</source>
        <translation>here: Enter</translation>
    </message>
    <message>
        <source>photocopy</source>
        <translation>photocopy</translation>
    </message>
    <message>
        <source>“%1” of %2 — %3</source>
        <translation>“%1” of %2 — %3</translation>
    </message>
    <message>
        <source>A photocopy is not digitised (Circular 01/2023, Article 4).</source>
        <translation>A photocopy is not digitised (Circular 01/2023, Article 4).</translation>
    </message>
    <message>
        <source>Only shown, so it is not digitised.</source>
        <translation>Only shown, so it is not digitised.</translation>
    </message>
    <message>
        <source>Valid data of a shared database: it is neither asked for nor digitised.</source>
        <translation>Valid data of a shared database: it is neither asked for nor digitised.</translation>
    </message>
    <message>
        <source>A state secret must not be scanned on this computer.</source>
        <translation>A state secret must not be scanned on this computer.</translation>
    </message>
    <message>
        <source>at iGate, is fetched</source>
        <translation>at iGate, is fetched</translation>
    </message>
    <message>
        <source>at iGate: Enter</source>
        <translation>at iGate: Enter</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::CourierPresenter</name>
    <message>
        <source>Nothing waits for a courier.</source>
        <translation>Nothing waits for a courier.</translation>
    </message>
    <message>
        <source>Would go: %1 dossiers with %2 reports, about %3.</source>
        <translation>Would go: %1 dossiers with %2 reports, about %3.</translation>
    </message>
    <message>
        <source>Free on the stick: %1.</source>
        <translation>Free on the stick: %1.</translation>
    </message>
    <message>
        <source>Free on the stick: only %1, too little.</source>
        <translation>Free on the stick: only %1, too little.</translation>
    </message>
    <message>
        <source>Written: %1 dossiers, %2, in the file %3.</source>
        <translation>Written: %1 dossiers, %2, in the file %3.</translation>
    </message>
    <message>
        <source>They stay this desk&apos;s until the server confirms them: take the stick to a desk with a link, and bring it back for the answers.</source>
        <translation>They stay this desk&apos;s until the server confirms them: take the stick to a desk with a link, and bring it back for the answers.</translation>
    </message>
    <message>
        <source>Answers for other desks: %1 dossiers.</source>
        <translation>Answers for other desks: %1 dossiers.</translation>
    </message>
    <message>
        <source>Desk %1, %2</source>
        <translation>Desk %1, %2</translation>
    </message>
    <message>
        <source>%1: new %2, with something new %3, known already %4.</source>
        <translation>%1: new %2, with something new %3, known already %4.</translation>
    </message>
    <message>
        <source>Answers for this desk: %1 dossiers.</source>
        <translation>Answers for this desk: %1 dossiers.</translation>
    </message>
    <message>
        <source>Reports of this desk that have reached the server: %1.</source>
        <translation>Reports of this desk that have reached the server: %1.</translation>
    </message>
    <message>
        <source>Answers written onto the stick: %1 dossiers.</source>
        <translation>Answers written onto the stick: %1 dossiers.</translation>
    </message>
    <message>
        <source>Nothing new on this stick.</source>
        <translation>Nothing new on this stick.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::DossierFeesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fee or levy</source>
        <translation>Fee or levy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Unit price</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::DossierListModel</name>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source>not prescribed</source>
        <translation>not prescribed</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossier number</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>To note</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::DossierPresenter</name>
    <message>
        <source>To be answered by %1: %2</source>
        <translation>To be answered by %1: %2</translation>
    </message>
    <message>
        <source>The time of processing stands still until the papers are there.</source>
        <translation>The time of processing stands still until the papers are there.</translation>
    </message>
    <message>
        <source>No time is prescribed.</source>
        <translation>No time is prescribed.</translation>
    </message>
    <message>
        <source>Result on %1</source>
        <translation>Result on %1</translation>
    </message>
    <message>
        <source>%1 – late</source>
        <translation>%1 – late</translation>
    </message>
    <message>
        <source>%1 – soon</source>
        <translation>%1 – soon</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The time of processing stands still; %1 was promised before.</source>
        <translation>The time of processing stands still; %1 was promised before.</translation>
    </message>
    <message>
        <source>Not accepted yet; missing: %1.</source>
        <translation>Not accepted yet; missing: %1.</translation>
    </message>
    <message>
        <source>No time runs before it is accepted.</source>
        <translation>No time runs before it is accepted.</translation>
    </message>
    <message>
        <source>Through %1: %2</source>
        <translation>Through %1: %2</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::FeeListModel</name>
    <message>
        <source>Fee or levy</source>
        <translation>Fee or levy</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Collect now</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>too much</translation>
    </message>
    <message>
        <source>%1; whoever files owes it, unless there is a reason for an exemption</source>
        <translation>%1; whoever files owes it, unless there is a reason for an exemption</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Exemption</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::FeeReceiptsModel</name>
    <message>
        <source>Receipt</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossier number</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Paid by</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::FeesPresenter</name>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 over %2</translation>
    </message>
    <message>
        <source>Receipt %1.</source>
        <translation>Receipt %1.</translation>
    </message>
    <message>
        <source>The exemption is recorded.</source>
        <translation>The exemption is recorded.</translation>
    </message>
    <message>
        <source>Receipt %1 is cancelled; keep its paper.</source>
        <translation>Receipt %1 is cancelled; keep its paper.</translation>
    </message>
    <message>
        <source>Receipt %1: give back %2.</source>
        <translation>Receipt %1: give back %2.</translation>
    </message>
    <message>
        <source>The fee waits for the proof.</source>
        <translation>The fee waits for the proof.</translation>
    </message>
    <message>
        <source>The exemption is taken back: the fee is owed again.</source>
        <translation>The exemption is taken back: the fee is owed again.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::Filing</name>
    <message>
        <source>decided by %1</source>
        <translation>decided by %1</translation>
    </message>
    <message>
        <source>fetched at %1</source>
        <translation>fetched at %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>sent %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n set</numerusform>
            <numerusform>%n sets</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>received %1</translation>
    </message>
    <message>
        <source>posted to %1</source>
        <translation>posted to %1</translation>
    </message>
    <message>
        <source>postage: %1</source>
        <translation>postage: %1</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::HomePresenter</name>
    <message>
        <source>Next try %1.</source>
        <translation>Next try %1.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Waiting for supplement</source>
        <translation>Waiting for supplement</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Not sent yet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Online, to be answered</source>
        <translation>Online, to be answered</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>The server says: %1</translation>
    </message>
    <message>
        <source>Not taken over from the server: %1</source>
        <translation>Not taken over from the server: %1</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Due soon</translation>
    </message>
    <message>
        <source>Differs from server</source>
        <translation>Differs from server</translation>
    </message>
    <message>
        <source>apology by %1</source>
        <translation>apology by %1</translation>
    </message>
    <message>
        <source>With the courier, not yet at the server. Take the stick to a desk with a link; if it is lost, take this back with “Send again”.</source>
        <translation>With the courier, not yet at the server. Take the stick to a desk with a link; if it is lost, take this back with “Send again”.</translation>
    </message>
    <message>
        <source>hand-over to the agency late since %1</source>
        <translation>hand-over to the agency late since %1</translation>
    </message>
    <message>
        <source>to the agency by %1</source>
        <translation>to the agency by %1</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::IntentsPresenter</name>
    <message>
        <source>next stack</source>
        <translation>next stack</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>usual</translation>
    </message>
    <message>
        <source>not with this scanner</source>
        <translation>not with this scanner</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::LoginPresenter</name>
    <message>
        <source>Enter user name and password.</source>
        <translation>Enter user name and password.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::MasterDataPresenter</name>
    <message>
        <source>Not imported at this desk yet.</source>
        <translation>Not imported at this desk yet.</translation>
    </message>
    <message>
        <source>Imported %1 from “%2” by %3.</source>
        <translation>Imported %1 from “%2” by %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) in force.</source>
        <translation>
            <numerusform>%n procedure in force.</numerusform>
            <numerusform>%n procedures in force.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are shipped examples, to be checked.</source>
        <translation>
            <numerusform>%n of them is a shipped example, to be checked.</numerusform>
            <numerusform>%n of them are shipped examples, to be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) begin later.</source>
        <translation>
            <numerusform>%n version begins later.</numerusform>
            <numerusform>%n versions begin later.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions: %1.</source>
        <translation>Versions: %1.</translation>
    </message>
    <message>
        <source>No agencies: codes are not checked.</source>
        <translation>No agencies: codes are not checked.</translation>
    </message>
    <message>
        <source>Agencies in force: %1; territories: %2.</source>
        <translation>Agencies in force: %1; territories: %2.</translation>
    </message>
    <message>
        <source>Calendar: %1.</source>
        <translation>Calendar: %1.</translation>
    </message>
    <message>
        <source>%1: %2, days off on file: %3</source>
        <translation>%1: %2, days off on file: %3</translation>
    </message>
    <message>
        <source>(to be checked: %1)</source>
        <translation>(to be checked: %1)</translation>
    </message>
    <message>
        <source>Ends within %1 days: %2</source>
        <translation>Ends within %1 days: %2</translation>
    </message>
    <message>
        <source>No published holidays on file for %1: import the calendar once they are announced.</source>
        <translation>No published holidays on file for %1: import the calendar once they are announced.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with faults are left out.</source>
        <translation>
            <numerusform>%n entry with faults is left out.</numerusform>
            <numerusform>%n entries with faults are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>From iGate, not taken over yet. %1</source>
        <translation>From iGate, not taken over yet. %1</translation>
    </message>
    <message>
        <source>File “%1”, not imported yet.</source>
        <translation>File “%1”, not imported yet.</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; unchanged: %3.</source>
        <translation>New: %1; changed: %2; unchanged: %3.</translation>
    </message>
    <message>
        <source>No longer in the file: %1.</source>
        <translation>No longer in the file: %1.</translation>
    </message>
    <message>
        <source>No faults.</source>
        <translation>No faults.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with faults.</source>
        <translation>
            <numerusform>%n entry with faults.</numerusform>
            <numerusform>%n entries with faults.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be imported; correct the lines below.</source>
        <translation>Nothing of it can be imported; correct the lines below.</translation>
    </message>
    <message>
        <source>The server closed %1 of the %2 procedures in force. They could not be received any more. Take this over all the same?</source>
        <translation>The server closed %1 of the %2 procedures in force. They could not be received any more. Take this over all the same?</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with faults are left out; import the others?</source>
        <translation>
            <numerusform>%n entry with faults is left out; import the others?</numerusform>
            <numerusform>%n entries with faults are left out; import the others?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) that are known now are no longer in the file. Replace them?</source>
        <translation>
            <numerusform>%n entry that is known now is no longer in the file. Replace it?</numerusform>
            <numerusform>%n entries that are known now are no longer in the file. Replace them?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from iGate.</source>
        <translation>Taken over from iGate.</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) imported, in force at once.</source>
        <translation>
            <numerusform>%n procedure imported, in force at once.</numerusform>
            <numerusform>%n procedures imported, in force at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies) imported; they count from the next login on.</source>
        <translation>
            <numerusform>%n agency imported; it counts from the next login on.</numerusform>
            <numerusform>%n agencies imported; they count from the next login on.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar %1 is imported; it counts from the next login on.</source>
        <translation>The calendar %1 is imported; it counts from the next login on.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::OptionListModel</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>%1 (asked for %2)</source>
        <translation>%1 (asked for %2)</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>switch</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>whole number</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>word</source>
        <translation>word</translation>
    </message>
    <message>
        <source>button</source>
        <translation>button</translation>
    </message>
    <message>
        <source>list</source>
        <translation>list</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name in SANE</source>
        <translation>Name in SANE</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::PageDeskPresenter</name>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>rescan</source>
        <translation>rescan</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::PageListModel</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Page %1: %2</translation>
    </message>
    <message>
        <source>Page %1 is being prepared</source>
        <translation>Page %1 is being prepared</translation>
    </message>
    <message>
        <source>Page %1 is blank and is kept</source>
        <translation>Page %1 is blank and is kept</translation>
    </message>
    <message>
        <source>Page %1 is blank and is left out; press Space to keep it</source>
        <translation>Page %1 is blank and is left out; press Space to keep it</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Page %1 has vanished from the disk</source>
        <translation>Page %1 has vanished from the disk</translation>
    </message>
    <message>
        <source>Page %1 is a separator sheet</source>
        <translation>Page %1 is a separator sheet</translation>
    </message>
    <message>
        <source>Page %1, first of a document</source>
        <translation>Page %1, first of a document</translation>
    </message>
    <message>
        <source>Page %1; a document is proposed to start here</source>
        <translation>Page %1; a document is proposed to start here</translation>
    </message>
    <message>
        <source>Page %1: no words were found on it, so no search will find it</source>
        <translation>Page %1: no words were found on it, so no search will find it</translation>
    </message>
    <message>
        <source>Page %1: its text could not be read, so no search will find it</source>
        <translation>Page %1: its text could not be read, so no search will find it</translation>
    </message>
    <message numerus="yes">
        <source>Reading the text of %n page(s)…</source>
        <translation>
            <numerusform>Reading the text of %n page…</numerusform>
            <numerusform>Reading the text of %n pages…</numerusform>
        </translation>
    </message>
    <message>
        <source>No text on page %1: no search will find it.</source>
        <translation>No text on page %1: no search will find it.</translation>
    </message>
    <message numerus="yes">
        <source>No text on %n page(s): no search will find them.</source>
        <translation>
            <numerusform>No text on %n page: no search will find it.</numerusform>
            <numerusform>No text on %n pages: no search will find them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::presentation::PageSplitting</name>
    <message numerus="yes">
        <source>%n separator(s)</source>
        <translation>
            <numerusform>%n separator</numerusform>
            <numerusform>%n separators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank sheet(s)</source>
        <translation>
            <numerusform>%n blank sheet</numerusform>
            <numerusform>%n blank sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: split into %n document(s).</source>
        <translation>
            <numerusform>%1: split into %n document.</numerusform>
            <numerusform>%1: split into %n documents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them go(es) to other papers.</source>
        <translation>
            <numerusform>%n of them goes to another paper.</numerusform>
            <numerusform>%n of them go to other papers.</numerusform>
        </translation>
    </message>
    <message>
        <source>split</source>
        <translation>split</translation>
    </message>
    <message>
        <source>Possible once the whole stack is in.</source>
        <translation>Possible once the whole stack is in.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::PartyPresenter</name>
    <message>
        <source>Type the birth date as day/month/year, for example 01/09/1990.</source>
        <translation>Type the birth date as day/month/year, for example 01/09/1990.</translation>
    </message>
    <message>
        <source>Identity: %1</source>
        <translation>Identity: %1</translation>
    </message>
    <message>
        <source>old number %1</source>
        <translation>old number %1</translation>
    </message>
    <message>
        <source>card of %1</source>
        <translation>card of %1</translation>
    </message>
    <message>
        <source>more on the card: %1</source>
        <translation>more on the card: %1</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>issued by %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>Comparing with the population database…</source>
        <translation>Comparing with the population database…</translation>
    </message>
    <message>
        <source>The population database could not be asked: %1 Go on with the card and the papers.</source>
        <translation>The population database could not be asked: %1 Go on with the card and the papers.</translation>
    </message>
    <message>
        <source>The applicant changed while the population database was asked; ask it again.</source>
        <translation>The applicant changed while the population database was asked; ask it again.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ProcedureListModel</name>
    <message>
        <source>example, to be checked</source>
        <translation>example, to be checked</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ProcedurePresenter</name>
    <message>
        <source>No prescribed time</source>
        <translation>No prescribed time</translation>
    </message>
    <message>
        <source>received on a day off</source>
        <translation>received on a day off</translation>
    </message>
    <message>
        <source>received after %1</source>
        <translation>received after %1</translation>
    </message>
    <message>
        <source>by law %1</source>
        <translation>by law %1</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ReceptionPresenter</name>
    <message>
        <source>The owner changed: documents taken for reuse were given back.</source>
        <translation>The owner changed: documents taken for reuse were given back.</translation>
    </message>
    <message>
        <source>Read from the card&apos;s back; compare the name with the card.</source>
        <translation>Read from the card&apos;s back; compare the name with the card.</translation>
    </message>
    <message>
        <source>The zone on the card&apos;s back agrees with the applicant.</source>
        <translation>The zone on the card&apos;s back agrees with the applicant.</translation>
    </message>
    <message>
        <source>The zone on the card&apos;s back says something else; the remarks beside the applicant tell what.</source>
        <translation>The zone on the card&apos;s back says something else; the remarks beside the applicant tell what.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ReusePresenter</name>
    <message>
        <source>Nothing of the owner is here to be used again</source>
        <translation>Nothing of the owner is here to be used again</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier document(s) of the owner can be used again</source>
        <translation>
            <numerusform>%n earlier document of the owner can be used again</numerusform>
            <numerusform>%n earlier documents of the owner can be used again</numerusform>
        </translation>
    </message>
    <message>
        <source>only this computer was searched, the server is away</source>
        <translation>only this computer was searched, the server is away</translation>
    </message>
    <message>
        <source>none at the server</source>
        <translation>none at the server</translation>
    </message>
    <message>
        <source>nothing at the server may be used</source>
        <translation>nothing at the server may be used</translation>
    </message>
    <message>
        <source>at the server: %1</source>
        <translation>at the server: %1</translation>
    </message>
    <message>
        <source>this server cannot be asked by identity number, only this computer was searched</source>
        <translation>this server cannot be asked by identity number, only this computer was searched</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ScannerCarePresenter</name>
    <message numerus="yes">
        <source>%n thing(s) to be mended before this computer can scan</source>
        <translation>
            <numerusform>%n thing to be mended before this computer can scan</numerusform>
            <numerusform>%n things to be mended before this computer can scan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scanning works; %n thing(s) may disturb it</source>
        <translation>
            <numerusform>Scanning works; %n thing may disturb it</numerusform>
            <numerusform>Scanning works; %n things may disturb it</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: this computer can scan</source>
        <translation>All is well: this computer can scan</translation>
    </message>
    <message>
        <source>“%1” is as the device has it: %2.</source>
        <translation>“%1” is as the device has it: %2.</translation>
    </message>
    <message>
        <source>“%1” sleeps with the other settings; it is tried again with each stack.</source>
        <translation>“%1” sleeps with the other settings; it is tried again with each stack.</translation>
    </message>
    <message>
        <source>The device took “%1”: %2.</source>
        <translation>The device took “%1”: %2.</translation>
    </message>
    <message>
        <source>The device made %3 of %2 for “%1”.</source>
        <translation>The device made %3 of %2 for “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>A scanner is ready, but %n thing(s) should be mended</source>
        <translation>
            <numerusform>A scanner is ready, but %n thing should be mended</numerusform>
            <numerusform>A scanner is ready, but %n things should be mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ScannerListModel</name>
    <message>
        <source>serial number %1</source>
        <translation>serial number %1</translation>
    </message>
    <message>
        <source>used at this desk, not found now</source>
        <translation>used at this desk, not found now</translation>
    </message>
    <message>
        <source>used at this desk</source>
        <translation>used at this desk</translation>
    </message>
    <message>
        <source>not found now</source>
        <translation>not found now</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ScannerPresenter</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (not found)</translation>
    </message>
    <message>
        <source>Searching for scanners…</source>
        <translation>Searching for scanners…</translation>
    </message>
    <message>
        <source>Searching: %1 of %2 drivers have answered; still asking %3…</source>
        <translation>Searching: %1 of %2 drivers have answered; still asking %3…</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::SeriesPresenter</name>
    <message>
        <source>fees and levies</source>
        <translation>fees and levies</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>used up</translation>
    </message>
    <message>
        <source>Series %1 is registered: %2 to %3.</source>
        <translation>Series %1 is registered: %2 to %3.</translation>
    </message>
    <message>
        <source>Series %1 goes on behind %2.</source>
        <translation>Series %1 goes on behind %2.</translation>
    </message>
    <message>
        <source>The cash day %1 is open again.</source>
        <translation>The cash day %1 is open again.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ServerPresenter</name>
    <message>
        <source>This machine&apos;s clock is %1 behind the server&apos;s: set it right.</source>
        <translation>This machine&apos;s clock is %1 behind the server&apos;s: set it right.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the server&apos;s: set it right.</source>
        <translation>This machine&apos;s clock is %1 ahead of the server&apos;s: set it right.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock counts as right.</source>
        <translation>This machine&apos;s clock counts as right.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1 is now “%2”.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <translation>It will not be sent.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::StackPause</name>
    <message>
        <source>every sheet after the page shown</source>
        <translation>every sheet after the page shown</translation>
    </message>
    <message>
        <source>the stack</source>
        <translation>the stack</translation>
    </message>
    <message>
        <source>The stack cannot go on</source>
        <translation>The stack cannot go on</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::Supplying</name>
    <message>
        <source>Asked for on %1: %2</source>
        <translation>Asked for on %1: %2</translation>
    </message>
    <message>
        <source>To be handed in by %1</source>
        <translation>To be handed in by %1</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::BatchDialog</name>
    <message>
        <source>Papers of many dossiers</source>
        <translation>Papers of many dossiers</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>Which papers</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Papers</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;To</translation>
    </message>
    <message>
        <source>Make and preview (Enter)</source>
        <translation>Make and preview (Enter)</translation>
    </message>
    <message>
        <source>Make the papers and show the preview</source>
        <translation>Make the papers and show the preview</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>Making the papers…</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) have no such paper yet.</source>
        <translation>
            <numerusform>%n dossier has no such paper yet.</numerusform>
            <numerusform>%n dossiers have no such paper yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several kinds…</source>
        <translation>Several kinds…</translation>
    </message>
    <message>
        <source>Kinds of papers to print</source>
        <translation>Kinds of papers to print</translation>
    </message>
    <message>
        <source>Tick at least one kind of paper.</source>
        <translation>Tick at least one kind of paper.</translation>
    </message>
    <message>
        <source>Copies of each paper</source>
        <translation>Copies of each paper</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>as usual</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copies</translation>
    </message>
    <message>
        <source>Paper &amp;size</source>
        <translation>Paper &amp;size</translation>
    </message>
    <message>
        <source>Own forms… (Ctrl+T)</source>
        <translation>Own forms… (Ctrl+T)</translation>
    </message>
    <message>
        <source>Try and take over the office&apos;s own forms</source>
        <translation>Try and take over the office&apos;s own forms</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::CashDayBox</name>
    <message>
        <source>End of my day</source>
        <translation>End of my day</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Cash counted, in đồng</source>
        <translation>Cash counted, in đồng</translation>
    </message>
    <message>
        <source>Why there is a difference</source>
        <translation>Why there is a difference</translation>
    </message>
    <message>
        <source>Close the day (F10)</source>
        <translation>Close the day (F10)</translation>
    </message>
    <message>
        <source>Close the cash day</source>
        <translation>Close the cash day</translation>
    </message>
    <message>
        <source>Report… (Ctrl+P)</source>
        <translation>Report… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Report of the cash day</source>
        <translation>Report of the cash day</translation>
    </message>
    <message>
        <source>Cash by the receipts: %1</source>
        <translation>Cash by the receipts: %1</translation>
    </message>
    <message>
        <source>Closed at %1 with %2. What comes now is of the next day; a supervisor can open it again.</source>
        <translation>Closed at %1 with %2. What comes now is of the next day; a supervisor can open it again.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::CheckPage</name>
    <message>
        <source>The check is running</source>
        <translation>The check is running</translation>
    </message>
    <message>
        <source>What the check has found</source>
        <translation>What the check has found</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Check a&amp;gain</translation>
    </message>
    <message>
        <source>Check the scanners again</source>
        <translation>Check the scanners again</translation>
    </message>
    <message>
        <source>Copy the &amp;report</source>
        <translation>Copy the &amp;report</translation>
    </message>
    <message>
        <source>Copy the report of the check, for whoever mends it</source>
        <translation>Copy the report of the check, for whoever mends it</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>The report is in the clipboard.</translation>
    </message>
    <message>
        <source>Looking at plugs, permissions and drivers…</source>
        <translation>Looking at plugs, permissions and drivers…</translation>
    </message>
    <message>
        <source>Command for the administrator</source>
        <translation>Command for the administrator</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Copy the command %1</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>The command is in the clipboard.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ChecklistSection</name>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Papers of the dossier</source>
        <translation>Papers of the dossier</translation>
    </message>
    <message>
        <source>Paper outside the list</source>
        <translation>Paper outside the list</translation>
    </message>
    <message>
        <source>Record another paper handed in voluntarily (Insert), then Enter</source>
        <translation>Record another paper handed in voluntarily (Insert), then Enter</translation>
    </message>
    <message>
        <source>In what form it was handed in</source>
        <translation>In what form it was handed in</translation>
    </message>
    <message>
        <source>F4 · Space ticks · Shift+Space form · Enter reuses · * compulsory</source>
        <translation>F4 · Space ticks · Shift+Space form · Enter reuses · * compulsory</translation>
    </message>
    <message>
        <source>Number of the earlier dossier at iGate that has this paper</source>
        <translation>Number of the earlier dossier at iGate that has this paper</translation>
    </message>
    <message>
        <source>This paper is at iGate with dossier number… (Ctrl+Insert), then Enter</source>
        <translation>This paper is at iGate with dossier number… (Ctrl+Insert), then Enter</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::CollateDialog</name>
    <message>
        <source>Collate front and back pages</source>
        <translation>Collate front and back pages</translation>
    </message>
    <message>
        <source>Number of front pages</source>
        <translation>Number of front pages</translation>
    </message>
    <message>
        <source>The pile was turned over: its last page comes first</source>
        <translation>The pile was turned over: its last page comes first</translation>
    </message>
    <message>
        <source>The sheets as they will be</source>
        <translation>The sheets as they will be</translation>
    </message>
    <message>
        <source>Front pages</source>
        <translation>Front pages</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Collate</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have one side only: the piles do not match.</source>
        <translation>
            <numerusform>%n sheet have one side only: the piles do not match.</numerusform>
            <numerusform>%n sheets have one side only: the piles do not match.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Sheet %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::CollectBox</name>
    <message>
        <source>Collect for a dossier</source>
        <translation>Collect for a dossier</translation>
    </message>
    <message>
        <source>F3, F4</source>
        <translation>F3, F4</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Dossier number</translation>
    </message>
    <message>
        <source>Dossier number, then Enter; or read the QR code of its receipt (F3)</source>
        <translation>Dossier number, then Enter; or read the QR code of its receipt (F3)</translation>
    </message>
    <message>
        <source>Fees of the dossier</source>
        <translation>Fees of the dossier</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Way of payment</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Who pays</translation>
    </message>
    <message>
        <source>Why the amount is another</source>
        <translation>Why the amount is another</translation>
    </message>
    <message>
        <source>Why, when the amount is another than published</source>
        <translation>Why, when the amount is another than published</translation>
    </message>
    <message>
        <source>Reason for the exemption</source>
        <translation>Reason for the exemption</translation>
    </message>
    <message>
        <source>Reason for an exemption…</source>
        <translation>Reason for an exemption…</translation>
    </message>
    <message>
        <source>Note on the exemption</source>
        <translation>Note on the exemption</translation>
    </message>
    <message>
        <source>Exempt (F8)</source>
        <translation>Exempt (F8)</translation>
    </message>
    <message>
        <source>Exempt the ticked fees</source>
        <translation>Exempt the ticked fees</translation>
    </message>
    <message>
        <source>No dossier is open.</source>
        <translation>No dossier is open.</translation>
    </message>
    <message>
        <source>Collect %1 (F9)</source>
        <translation>Collect %1 (F9)</translation>
    </message>
    <message>
        <source>Collect (F9)</source>
        <translation>Collect (F9)</translation>
    </message>
    <message>
        <source>Paper that proves it, or why it is taken back</source>
        <translation>Paper that proves it, or why it is taken back</translation>
    </message>
    <message>
        <source>Ask for proof (Shift+F8)</source>
        <translation>Ask for proof (Shift+F8)</translation>
    </message>
    <message>
        <source>The ticked fees wait for the proof of an exemption</source>
        <translation>The ticked fees wait for the proof of an exemption</translation>
    </message>
    <message>
        <source>Take back (Ctrl+F8)</source>
        <translation>Take back (Ctrl+F8)</translation>
    </message>
    <message>
        <source>Take the exemption of the chosen fee back</source>
        <translation>Take the exemption of the chosen fee back</translation>
    </message>
    <message>
        <source>Takes the exemption, or the wait for its proof, of the fee in the chosen line back; say why in the note</source>
        <translation>Takes the exemption, or the wait for its proof, of the fee in the chosen line back; say why in the note</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::DecisionDialog</name>
    <message>
        <source>&amp;Reason (it is kept with your name)</source>
        <translation>&amp;Reason (it is kept with your name)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Say why: it is kept with your name.</source>
        <translation>Say why: it is kept with your name.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::DossierActions</name>
    <message>
        <source>Printed papers (Ctrl+P)</source>
        <translation>Printed papers (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print a paper of this dossier</source>
        <translation>Print a paper of this dossier</translation>
    </message>
    <message>
        <source>Fees (Ctrl+T)</source>
        <translation>Fees (Ctrl+T)</translation>
    </message>
    <message>
        <source>Fees of this dossier</source>
        <translation>Fees of this dossier</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::DossierPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Back to the home page</source>
        <translation>Back to the home page</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Handed in</translation>
    </message>
    <message>
        <source>Digitised</source>
        <translation>Digitised</translation>
    </message>
    <message>
        <source>Papers (Enter shows one)</source>
        <translation>Papers (Enter shows one)</translation>
    </message>
    <message>
        <source>Course, newest first</source>
        <translation>Course, newest first</translation>
    </message>
    <message>
        <source>Places, supplements, appointments, results</source>
        <translation>Places, supplements, appointments, results</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message>
        <source> · through %1</source>
        <translation> · through %1</translation>
    </message>
    <message>
        <source>Why this date? (Ctrl+I)</source>
        <translation>Why this date? (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why the appointment falls on this date</source>
        <translation>Why the appointment falls on this date</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Why this date?</translation>
    </message>
    <message>
        <source>For the applicant; it is no part of the dossier.</source>
        <translation>For the applicant; it is no part of the dossier.</translation>
    </message>
    <message>
        <source>%1 – supervisors only</source>
        <translation>%1 – supervisors only</translation>
    </message>
    <message>
        <source>The agency keeps this for its supervisors: one of them signs in and does it.</source>
        <translation>The agency keeps this for its supervisors: one of them signs in and does it.</translation>
    </message>
    <message>
        <source>Only what was typed wrong; each correction is kept with its reason</source>
        <translation>Only what was typed wrong; each correction is kept with its reason</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Leave the form</translation>
    </message>
    <message>
        <source>“%1” is filled in and not done. Leave it and lose what was typed?</source>
        <translation>“%1” is filled in and not done. Leave it and lose what was typed?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>“%1” was begun here and is possible no more.</source>
        <translation>“%1” was begun here and is possible no more.</translation>
    </message>
    <message>
        <source>“%1” was begun here and is not done yet.</source>
        <translation>“%1” was begun here and is not done yet.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::FeeDelegate</name>
    <message>
        <source>Reason for the exemption</source>
        <translation>Reason for the exemption</translation>
    </message>
    <message>
        <source>no exemption</source>
        <translation>no exemption</translation>
    </message>
    <message>
        <source>Quantity of the fee</source>
        <translation>Quantity of the fee</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::FeesPage</name>
    <message>
        <source>Fees and levies</source>
        <translation>Fees and levies</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Back to the home page</source>
        <translation>Back to the home page</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>The day is closed.</translation>
    </message>
    <message>
        <source>Report of the cash day</source>
        <translation>Report of the cash day</translation>
    </message>
    <message>
        <source>Cash day</source>
        <translation>Cash day</translation>
    </message>
    <message>
        <source>One copy is signed and kept.</source>
        <translation>One copy is signed and kept.</translation>
    </message>
    <message>
        <source>Series and closed days… (Ctrl+E)</source>
        <translation>Series and closed days… (Ctrl+E)</translation>
    </message>
    <message>
        <source>Receipt series and closed days</source>
        <translation>Receipt series and closed days</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::FilingDialog</name>
    <message>
        <source>More about the filing</source>
        <translation>More about the filing</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>as the procedure says</source>
        <translation>as the procedure says</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Its code</translation>
    </message>
    <message>
        <source>of another agency, for example H38.28</source>
        <translation>of another agency, for example H38.28</translation>
    </message>
    <message>
        <source>Result is fetched at</source>
        <translation>Result is fetched at</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>day/month/year hour:minute</source>
        <translation>day/month/year hour:minute</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Keep (Enter)</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Keep what was typed</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Leave it (Esc)</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Leave it as it was</translation>
    </message>
    <message>
        <source>shown in the follow-up book</source>
        <translation>shown in the follow-up book</translation>
    </message>
    <message>
        <source>Number of sets</source>
        <translation>Number of sets</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>now; else day/month/year hour:minute</source>
        <translation>now; else day/month/year hour:minute</translation>
    </message>
    <message>
        <source>Why entered later</source>
        <translation>Why entered later</translation>
    </message>
    <message>
        <source>for example: power cut, taken in on paper</source>
        <translation>for example: power cut, taken in on paper</translation>
    </message>
    <message>
        <source>Number at the portal</source>
        <translation>Number at the portal</translation>
    </message>
    <message>
        <source>Posted to</source>
        <translation>Posted to</translation>
    </message>
    <message>
        <source>the owner&apos;s address</source>
        <translation>the owner&apos;s address</translation>
    </message>
    <message>
        <source>Who pays the postage</source>
        <translation>Who pays the postage</translation>
    </message>
    <message>
        <source>Postage is paid by</source>
        <translation>Postage is paid by</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::FormsDialog</name>
    <message>
        <source>The office&apos;s own forms</source>
        <translation>The office&apos;s own forms</translation>
    </message>
    <message>
        <source>%1 is taken over: it counts from the next paper on.</source>
        <translation>%1 is taken over: it counts from the next paper on.</translation>
    </message>
    <message>
        <source>Open an edited form… (Ctrl+O)</source>
        <translation>Open an edited form… (Ctrl+O)</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>No file is open.</translation>
    </message>
    <message>
        <source>Which form it replaces</source>
        <translation>Which form it replaces</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>&amp;Replaces</translation>
    </message>
    <message>
        <source>Dossier to try it with</source>
        <translation>Dossier to try it with</translation>
    </message>
    <message>
        <source>An ordinary dossier</source>
        <translation>An ordinary dossier</translation>
    </message>
    <message>
        <source>A hard one: long names, 40 papers, missing fields</source>
        <translation>A hard one: long names, 40 papers, missing fields</translation>
    </message>
    <message>
        <source>&amp;Try with</source>
        <translation>&amp;Try with</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>Paper &amp;size</source>
        <translation>Paper &amp;size</translation>
    </message>
    <message>
        <source>Mistakes of the form</source>
        <translation>Mistakes of the form</translation>
    </message>
    <message>
        <source>Check and preview (Enter)</source>
        <translation>Check and preview (Enter)</translation>
    </message>
    <message>
        <source>Take it over… (Ctrl+I)</source>
        <translation>Take it over… (Ctrl+I)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Open an edited form</source>
        <translation>Open an edited form</translation>
    </message>
    <message>
        <source>Forms (*.html)</source>
        <translation>Forms (*.html)</translation>
    </message>
    <message>
        <source>No form has this file&apos;s name: choose which one it replaces.</source>
        <translation>No form has this file&apos;s name: choose which one it replaces.</translation>
    </message>
    <message>
        <source>Trying the form…</source>
        <translation>Trying the form…</translation>
    </message>
    <message>
        <source>Take the form over</source>
        <translation>Take the form over</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message numerus="yes">
        <source>The form has %n mistake(s): mend them first.</source>
        <translation>
            <numerusform>The form has %n mistake: mend it first.</numerusform>
            <numerusform>The form has %n mistakes: mend them first.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is usable.</source>
        <translation>The form is usable.</translation>
    </message>
    <message>
        <source>Of an invented dossier: to be looked at.</source>
        <translation>Of an invented dossier: to be looked at.</translation>
    </message>
    <message>
        <source>The shipped form of %1 counts again from the next paper on. The own one lies beside it, with “.old” at the end of its name.</source>
        <translation>The shipped form of %1 counts again from the next paper on. The own one lies beside it, with “.old” at the end of its name.</translation>
    </message>
    <message>
        <source>Back to the shipped form… (Ctrl+R)</source>
        <translation>Back to the shipped form… (Ctrl+R)</translation>
    </message>
    <message>
        <source>Every desk that uses this folder prints %1 with this form from now on. An own form that was there before is put aside.</source>
        <translation>Every desk that uses this folder prints %1 with this form from now on. An own form that was there before is put aside.</translation>
    </message>
    <message>
        <source>Back to the shipped form</source>
        <translation>Back to the shipped form</translation>
    </message>
    <message>
        <source>Every desk that uses this folder prints %1 with the shipped form from now on. The own one is put aside.</source>
        <translation>Every desk that uses this folder prints %1 with the shipped form from now on. The own one is put aside.</translation>
    </message>
    <message>
        <source>Back to ours</source>
        <translation>Back to ours</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (own)</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::HomePage</name>
    <message>
        <source>New reception (F2)</source>
        <translation>New reception (F2)</translation>
    </message>
    <message>
        <source>Begin a new reception</source>
        <translation>Begin a new reception</translation>
    </message>
    <message>
        <source>Search all dossiers</source>
        <translation>Search all dossiers</translation>
    </message>
    <message>
        <source>Search (F3): name, dossier number, phone, identity number or ID card</source>
        <translation>Search (F3): name, dossier number, phone, identity number or ID card</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Print the receipt again (Ctrl+P)</source>
        <translation>Print the receipt again (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>Print the receipt again</translation>
    </message>
    <message>
        <source>Send again (Ctrl+R)</source>
        <translation>Send again (Ctrl+R)</translation>
    </message>
    <message>
        <source>Put back into the queue and send again</source>
        <translation>Put back into the queue and send again</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nothing</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n dossier(s)</source>
        <translation>
            <numerusform>%1: %n dossier</numerusform>
            <numerusform>%1: %n dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Fees (F7)</source>
        <translation>Fees (F7)</translation>
    </message>
    <message>
        <source>Collect fees and levies</source>
        <translation>Collect fees and levies</translation>
    </message>
    <message>
        <source>Papers of the day (F8)</source>
        <translation>Papers of the day (F8)</translation>
    </message>
    <message>
        <source>Print papers of many dossiers</source>
        <translation>Print papers of many dossiers</translation>
    </message>
    <message>
        <source>Open the dossier (Enter, F4)</source>
        <translation>Open the dossier (Enter, F4)</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Open the dossier</translation>
    </message>
    <message>
        <source>Settle the difference… (Ctrl+D)</source>
        <translation>Settle the difference… (Ctrl+D)</translation>
    </message>
    <message>
        <source>Settle the difference from the server</source>
        <translation>Settle the difference from the server</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>not known here</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Desk and server tell different things, and neither leads to the other.</source>
        <translation>Desk and server tell different things, and neither leads to the other.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>At the server</source>
        <translation>At the server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>In its words</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Keep ours, tell the server</source>
        <translation>Keep ours, tell the server</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>Take the server&apos;s</translation>
    </message>
    <message>
        <source>Do not send… (Ctrl+W)</source>
        <translation>Do not send… (Ctrl+W)</translation>
    </message>
    <message>
        <source>Decide that it is not sent</source>
        <translation>Decide that it is not sent</translation>
    </message>
    <message>
        <source>The server will not hear of it. Its number stays used, and its papers stay here.</source>
        <translation>The server will not hear of it. Its number stays used, and its papers stay here.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>Set aside because</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <source>Online filing (Ctrl+F2)</source>
        <translation>Online filing (Ctrl+F2)</translation>
    </message>
    <message>
        <source>Register a dossier that was filed online, by hand</source>
        <translation>Register a dossier that was filed online, by hand</translation>
    </message>
    <message>
        <source>Master data (Ctrl+M)</source>
        <translation>Master data (Ctrl+M)</translation>
    </message>
    <message>
        <source>Catalogue, agencies and calendar</source>
        <translation>Catalogue, agencies and calendar</translation>
    </message>
    <message>
        <source>Export to USB… (Ctrl+B)</source>
        <translation>Export to USB… (Ctrl+B)</translation>
    </message>
    <message>
        <source>Import from USB… (Ctrl+Shift+B)</source>
        <translation>Import from USB… (Ctrl+Shift+B)</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::IdentifySection</name>
    <message>
        <source>Applicant</source>
        <translation>Applicant</translation>
    </message>
    <message>
        <source>QR code of the ID card</source>
        <translation>QR code of the ID card</translation>
    </message>
    <message>
        <source>Read the ID card&apos;s QR code here</source>
        <translation>Read the ID card&apos;s QR code here</translation>
    </message>
    <message>
        <source>Owner or agent</source>
        <translation>Owner or agent</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Filed by an agent (F8)</source>
        <translation>Filed by an agent (F8)</translation>
    </message>
    <message>
        <source>Agent: %1 (F8)</source>
        <translation>Agent: %1 (F8)</translation>
    </message>
    <message>
        <source>Scan card</source>
        <translation>Scan card</translation>
    </message>
    <message>
        <source>Read the ID card that lies on the scanner</source>
        <translation>Read the ID card that lies on the scanner</translation>
    </message>
    <message>
        <source>Reads the ID card that lies on the scanner; its picture is not kept. Shift+F2</source>
        <translation>Reads the ID card that lies on the scanner; its picture is not kept. Shift+F2</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Read the ID card off picture files</source>
        <translation>Read the ID card off picture files</translation>
    </message>
    <message>
        <source>Reads the ID card off its pictures; they are not kept. Ctrl+F2</source>
        <translation>Reads the ID card off its pictures; they are not kept. Ctrl+F2</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>Compare with the national population database</source>
        <translation>Compare with the national population database</translation>
    </message>
    <message>
        <source>Compares number, name, birth date and sex with the national population database. Ctrl+Shift+F2</source>
        <translation>Compares number, name, birth date and sex with the national population database. Ctrl+Shift+F2</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::IntentForm</name>
    <message>
        <source>Name of the profile</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>Si&amp;des</source>
        <translation>Si&amp;des</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colour</translation>
    </message>
    <message>
        <source>Reso&amp;lution</source>
        <translation>Reso&amp;lution</translation>
    </message>
    <message>
        <source>Flag &amp;blank pages and leave them out</source>
        <translation>Flag &amp;blank pages and leave them out</translation>
    </message>
    <message>
        <source>S&amp;traighten pages</source>
        <translation>S&amp;traighten pages</translation>
    </message>
    <message>
        <source>Crop to the paper&apos;s &amp;edge</source>
        <translation>Crop to the paper&apos;s &amp;edge</translation>
    </message>
    <message>
        <source>Split at separator s&amp;heets</source>
        <translation>Split at separator s&amp;heets</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::IntentsPage</name>
    <message>
        <source>Scan profiles</source>
        <translation>Scan profiles</translation>
    </message>
    <message>
        <source>Use for the next stack (Enter)</source>
        <translation>Use for the next stack (Enter)</translation>
    </message>
    <message>
        <source>Use this profile for the next stack</source>
        <translation>Use this profile for the next stack</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>&amp;New profile</translation>
    </message>
    <message>
        <source>Make a new profile from this one</source>
        <translation>Make a new profile from this one</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;ve</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Save the profile</translation>
    </message>
    <message>
        <source>Make it &amp;usual</source>
        <translation>Make it &amp;usual</translation>
    </message>
    <message>
        <source>Use this profile wherever no other one is proposed</source>
        <translation>Use this profile wherever no other one is proposed</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may change profiles.</source>
        <translation>Only a supervisor or an administrator may change profiles.</translation>
    </message>
    <message>
        <source>“%1” is used for the next stack.</source>
        <translation>“%1” is used for the next stack.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>New profile</translation>
    </message>
    <message>
        <source>The profile is gone.</source>
        <translation>The profile is gone.</translation>
    </message>
    <message>
        <source>Kept; it counts for everybody at this desk.</source>
        <translation>Kept; it counts for everybody at this desk.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>As it &amp;came</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Delete this profile</translation>
    </message>
    <message>
        <source>Make this profile what it was when it came</source>
        <translation>Make this profile what it was when it came</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::LockPage</name>
    <message>
        <source>Locked. Nothing that was open is lost.
%1</source>
        <translation>Locked. Nothing that was open is lost.
%1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Unlock (Enter)</source>
        <translation>Unlock (Enter)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::LoginPage</name>
    <message>
        <source>Workstation of the one-stop desk</source>
        <translation>Workstation of the one-stop desk</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Log in (Enter)</source>
        <translation>Log in (Enter)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Opening the store…</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::MainWindow</name>
    <message>
        <source>Một Cửa – %1</source>
        <translation>Một Cửa – %1</translation>
    </message>
    <message>
        <source>Desk %1 · %2</source>
        <translation>Desk %1 · %2</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Close the window</translation>
    </message>
    <message>
        <source>A form of a dossier is filled in and not done. Close the window and lose what was typed?</source>
        <translation>A form of a dossier is filled in and not done. Close the window and lose what was typed?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::MasterDataPage</name>
    <message>
        <source>Master data</source>
        <translation>Master data</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
    <message>
        <source>Back to the home page</source>
        <translation>Back to the home page</translation>
    </message>
    <message>
        <source>What counts at this desk</source>
        <translation>What counts at this desk</translation>
    </message>
    <message>
        <source>Catalogue of procedures</source>
        <translation>Catalogue of procedures</translation>
    </message>
    <message>
        <source>Agencies and territory</source>
        <translation>Agencies and territory</translation>
    </message>
    <message>
        <source>Working-time calendar</source>
        <translation>Working-time calendar</translation>
    </message>
    <message>
        <source>Import from a file… (F3)</source>
        <translation>Import from a file… (F3)</translation>
    </message>
    <message>
        <source>Import from a file… (F4)</source>
        <translation>Import from a file… (F4)</translation>
    </message>
    <message>
        <source>Import from a file… (F5)</source>
        <translation>Import from a file… (F5)</translation>
    </message>
    <message>
        <source>To be minded</source>
        <translation>To be minded</translation>
    </message>
    <message>
        <source>%1: import from a file</source>
        <translation>%1: import from a file</translation>
    </message>
    <message>
        <source>Fetch from iGate (F6)</source>
        <translation>Fetch from iGate (F6)</translation>
    </message>
    <message>
        <source>Fetch the catalogue from iGate</source>
        <translation>Fetch the catalogue from iGate</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>What would change</translation>
    </message>
    <message>
        <source>Rejected lines and changes</source>
        <translation>Rejected lines and changes</translation>
    </message>
    <message>
        <source>Import (F9)</source>
        <translation>Import (F9)</translation>
    </message>
    <message>
        <source>Import what was read</source>
        <translation>Import what was read</translation>
    </message>
    <message>
        <source>Copy the list (Ctrl+C)</source>
        <translation>Copy the list (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copy the list</translation>
    </message>
    <message>
        <source>Save the list… (Ctrl+S)</source>
        <translation>Save the list… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Only an administrator can import.</source>
        <translation>Only an administrator can import.</translation>
    </message>
    <message>
        <source>Catalogue (*.json *.csv);;All files (*)</source>
        <translation>Catalogue (*.json *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>JSON file (*.json);;All files (*)</source>
        <translation>JSON file (*.json);;All files (*)</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Choose the file to import</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>One moment…</translation>
    </message>
    <message>
        <source>Choose a file or fetch from iGate: it is read and reported first, nothing changes before you import it.</source>
        <translation>Choose a file or fetch from iGate: it is read and reported first, nothing changes before you import it.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Do not import</translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>The list is copied.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::MessageLine</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::MoveFormWidget</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>day/month/year hour:minute</source>
        <translation>day/month/year hour:minute</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Add PDF files… (Ctrl+O)</source>
        <translation>Add PDF files… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add PDF files</source>
        <translation>Add PDF files</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Files of the result</source>
        <translation>Files of the result</translation>
    </message>
    <message>
        <source>Do it (Ctrl+Enter)</source>
        <translation>Do it (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Leave it (Esc)</translation>
    </message>
    <message>
        <source>Leave it without a change</source>
        <translation>Leave it without a change</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choose one</translation>
    </message>
    <message>
        <source>Papers of the published list (Space ticks)</source>
        <translation>Papers of the published list (Space ticks)</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::NextStepBar</name>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::OptionsPage</name>
    <message>
        <source>A value that is set here (bold) is kept for this scanner and takes the place of what the scan profile asks. Delete gives the device&apos;s own value back.</source>
        <translation>A value that is set here (bold) is kept for this scanner and takes the place of what the scan profile asks. Delete gives the device&apos;s own value back.</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may change options; they count for everybody at this desk.</source>
        <translation>Only a supervisor or an administrator may change options; they count for everybody at this desk.</translation>
    </message>
    <message>
        <source>Every option of the scanner</source>
        <translation>Every option of the scanner</translation>
    </message>
    <message>
        <source>Device&apos;s &amp;own value (Delete)</source>
        <translation>Device&apos;s &amp;own value (Delete)</translation>
    </message>
    <message>
        <source>Give the chosen option the device&apos;s own value</source>
        <translation>Give the chosen option the device&apos;s own value</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>Give every option the device&apos;s own value</source>
        <translation>Give every option the device&apos;s own value</translation>
    </message>
    <message>
        <source>Copy all options as &amp;JSON</source>
        <translation>Copy all options as &amp;JSON</translation>
    </message>
    <message>
        <source>Copy all options as JSON, for a report</source>
        <translation>Copy all options as JSON, for a report</translation>
    </message>
    <message>
        <source>All options are in the clipboard.</source>
        <translation>All options are in the clipboard.</translation>
    </message>
    <message>
        <source>The scanner is being asked for its options…</source>
        <translation>The scanner is being asked for its options…</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PageDeskBar</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Everything that can be done to the selected pages</source>
        <translation>Everything that can be done to the selected pages</translation>
    </message>
    <message>
        <source>Look at the page, crop</source>
        <translation>Look at the page, crop</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>Turn upside down</source>
        <translation>Turn upside down</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>Leave the page as it leans</source>
        <translation>Leave the page as it leans</translation>
    </message>
    <message>
        <source>Straighten again</source>
        <translation>Straighten again</translation>
    </message>
    <message>
        <source>Keep or leave out a blank page</source>
        <translation>Keep or leave out a blank page</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Move forward</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Move back</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Move to the front</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Move to the end</translation>
    </message>
    <message>
        <source>Move to another paper</source>
        <translation>Move to another paper</translation>
    </message>
    <message>
        <source>Collate front and back pages…</source>
        <translation>Collate front and back pages…</translation>
    </message>
    <message>
        <source>Insert the next scan before this page</source>
        <translation>Insert the next scan before this page</translation>
    </message>
    <message>
        <source>Replace this page by the next scan</source>
        <translation>Replace this page by the next scan</translation>
    </message>
    <message>
        <source>Put the next scan at the end again</source>
        <translation>Put the next scan at the end again</translation>
    </message>
    <message>
        <source>A new document starts here, or no longer</source>
        <translation>A new document starts here, or no longer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Bring deleted pages back</source>
        <translation>Bring deleted pages back</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) deleted</source>
        <translation>
            <numerusform>%n page deleted</numerusform>
            <numerusform>%n pages deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>The next scan goes where the deleted page stood.</source>
        <translation>The next scan goes where the deleted page stood.</translation>
    </message>
    <message>
        <source>The next scan replaces page %1.</source>
        <translation>The next scan replaces page %1.</translation>
    </message>
    <message>
        <source>The next scan goes before page %1.</source>
        <translation>The next scan goes before page %1.</translation>
    </message>
    <message>
        <source>Take the applicant from the ID card on this page</source>
        <translation>Take the applicant from the ID card on this page</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PageStrip</name>
    <message>
        <source>Scanned pages</source>
        <translation>Scanned pages</translation>
    </message>
    <message>
        <source>No pages of this paper yet. Put the stack into the feeder and press F5.</source>
        <translation>No pages of this paper yet. Put the stack into the feeder and press F5.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PageView</name>
    <message>
        <source>The page</source>
        <translation>The page</translation>
    </message>
    <message>
        <source>Draw the part that stays, or move its corners: arrows the upper left, Shift and arrows the lower right.</source>
        <translation>Draw the part that stays, or move its corners: arrows the upper left, Shift and arrows the lower right.</translation>
    </message>
    <message>
        <source>Crop (Enter)</source>
        <translation>Crop (Enter)</translation>
    </message>
    <message>
        <source>To the paper&apos;s edge (E)</source>
        <translation>To the paper&apos;s edge (E)</translation>
    </message>
    <message>
        <source>Whole page (Backspace)</source>
        <translation>Whole page (Backspace)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PapersMenu</name>
    <message>
        <source>Papers of the dossier</source>
        <translation>Papers of the dossier</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>No paper that your role may print</source>
        <translation>No paper that your role may print</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PartyForm</name>
    <message>
        <source>Identity number or tax code</source>
        <translation>Identity number or tax code</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>ID no./tax code</source>
        <translation>ID no./tax code</translation>
    </message>
    <message>
        <source>Representative or head of household</source>
        <translation>Representative or head of household</translation>
    </message>
    <message>
        <source>Identity number of the representative</source>
        <translation>Identity number of the representative</translation>
    </message>
    <message>
        <source>By what the agent may file</source>
        <translation>By what the agent may file</translation>
    </message>
    <message>
        <source>Person, household or organisation</source>
        <translation>Person, household or organisation</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>ID no.</source>
        <translation>ID no.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Head</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PreviewDialog</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Pages of the paper</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Printer</translation>
    </message>
    <message>
        <source>Print (Enter)</source>
        <translation>Print (Enter)</translation>
    </message>
    <message>
        <source>Save as PDF… (Ctrl+S)</source>
        <translation>Save as PDF… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close without printing (Esc)</source>
        <translation>Close without printing (Esc)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s).</source>
        <translation>
            <numerusform>%n paper.</numerusform>
            <numerusform>%n papers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n page(s) are shown; all are printed.</source>
        <translation>
            <numerusform>Only the first page is shown; all are printed.</numerusform>
            <numerusform>Only the first %n pages are shown; all are printed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as reprints: %1.</source>
        <translation>Marked as reprints: %1.</translation>
    </message>
    <message>
        <source>Copies to print</source>
        <translation>Copies to print</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Paper size</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Copies</translation>
    </message>
    <message>
        <source>Paper &amp;size</source>
        <translation>Paper &amp;size</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ProcedureSection</name>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation>Search for a procedure</translation>
    </message>
    <message>
        <source>Word, code or field, without diacritics too</source>
        <translation>Word, code or field, without diacritics too</translation>
    </message>
    <message>
        <source>Procedures found</source>
        <translation>Procedures found</translation>
    </message>
    <message>
        <source>Case of the procedure</source>
        <translation>Case of the procedure</translation>
    </message>
    <message>
        <source>as in force on %1</source>
        <translation>as in force on %1</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ReasonPanel</name>
    <message>
        <source>Why this date?</source>
        <translation>Why this date?</translation>
    </message>
    <message>
        <source>The count of the appointment, step by step</source>
        <translation>The count of the appointment, step by step</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>Print… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the count of the appointment</source>
        <translation>Print the count of the appointment</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ReceiptSection</name>
    <message>
        <source>Receipt and appointment</source>
        <translation>Receipt and appointment</translation>
    </message>
    <message>
        <source>F9 or Ctrl+Enter</source>
        <translation>F9 or Ctrl+Enter</translation>
    </message>
    <message>
        <source>Result on</source>
        <translation>Result on</translation>
    </message>
    <message>
        <source>How the result is returned</source>
        <translation>How the result is returned</translation>
    </message>
    <message>
        <source>How the dossier came in</source>
        <translation>How the dossier came in</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Filed</translation>
    </message>
    <message>
        <source>No fee or levy is published for this procedure.</source>
        <translation>No fee or levy is published for this procedure.</translation>
    </message>
    <message>
        <source>Fees and levies</source>
        <translation>Fees and levies</translation>
    </message>
    <message>
        <source>Accept and print
(F9)</source>
        <translation>Accept and print
(F9)</translation>
    </message>
    <message>
        <source>Accept the dossier and print the receipt</source>
        <translation>Accept the dossier and print the receipt</translation>
    </message>
    <message>
        <source>Follows from the procedure.</source>
        <translation>Follows from the procedure.</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Parcel number</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcel</translation>
    </message>
    <message>
        <source>Why this date? (Ctrl+I)</source>
        <translation>Why this date? (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why the appointment falls on this date</source>
        <translation>Why the appointment falls on this date</translation>
    </message>
    <message>
        <source>Not accepted… (Ctrl+F9)</source>
        <translation>Not accepted… (Ctrl+F9)</translation>
    </message>
    <message>
        <source>Ask for what is missing in writing, or refuse</source>
        <translation>Ask for what is missing in writing, or refuse</translation>
    </message>
    <message>
        <source>Keeps what was handed in without accepting it; then ask for what is missing (form 02) or refuse (form 03)</source>
        <translation>Keeps what was handed in without accepting it; then ask for what is missing (form 02) or refuse (form 03)</translation>
    </message>
    <message>
        <source>Deciding agency, place of return, time of sending, note</source>
        <translation>Deciding agency, place of return, time of sending, note</translation>
    </message>
    <message>
        <source>More… (Ctrl+M)</source>
        <translation>More… (Ctrl+M)</translation>
    </message>
    <message>
        <source>More (Ctrl+M): %1</source>
        <translation>More (Ctrl+M): %1</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>too much</translation>
    </message>
    <message>
        <source>Number at the portal</source>
        <translation>Number at the portal</translation>
    </message>
    <message>
        <source>at the portal</source>
        <translation>at the portal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Register online filing (Ctrl+F9)</source>
        <translation>Register online filing (Ctrl+F9)</translation>
    </message>
    <message>
        <source>Register the online filing without accepting it</source>
        <translation>Register the online filing without accepting it</translation>
    </message>
    <message>
        <source>Fees (Ctrl+G): %1</source>
        <translation>Fees (Ctrl+G): %1</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ReceiptsBox</name>
    <message>
        <source>Receipts of today</source>
        <translation>Receipts of today</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Why the receipt is cancelled or refunded</source>
        <translation>Why the receipt is cancelled or refunded</translation>
    </message>
    <message>
        <source>Why the chosen receipt is cancelled or refunded</source>
        <translation>Why the chosen receipt is cancelled or refunded</translation>
    </message>
    <message>
        <source>Cancel the receipt… (Ctrl+H)</source>
        <translation>Cancel the receipt… (Ctrl+H)</translation>
    </message>
    <message>
        <source>Cancel the chosen receipt</source>
        <translation>Cancel the chosen receipt</translation>
    </message>
    <message>
        <source>Refund… (Ctrl+T)</source>
        <translation>Refund… (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refund the chosen receipt</source>
        <translation>Refund the chosen receipt</translation>
    </message>
    <message>
        <source>Cancel a receipt</source>
        <translation>Cancel a receipt</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Refund</translation>
    </message>
    <message>
        <source>Cancel receipt %1? Its number stays used; keep all its copies.</source>
        <translation>Cancel receipt %1? Its number stays used; keep all its copies.</translation>
    </message>
    <message>
        <source>Give the money of receipt %1 back now?</source>
        <translation>Give the money of receipt %1 back now?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Print… (Ctrl+B)</source>
        <translation>Print… (Ctrl+B)</translation>
    </message>
    <message>
        <source>Print the chosen receipt</source>
        <translation>Print the chosen receipt</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ReceptionPage</name>
    <message>
        <source>Filled in from an earlier dossier; check it with the applicant.</source>
        <translation>Filled in from an earlier dossier; check it with the applicant.</translation>
    </message>
    <message>
        <source>The dossier %1 is accepted, but its receipt could not be made: %2 Print it again from the home page.</source>
        <translation>The dossier %1 is accepted, but its receipt could not be made: %2 Print it again from the home page.</translation>
    </message>
    <message>
        <source>Accepted as %1; result on %2.</source>
        <translation>Accepted as %1; result on %2.</translation>
    </message>
    <message>
        <source>Accepted as %1.</source>
        <translation>Accepted as %1.</translation>
    </message>
    <message>
        <source>Separator sheets</source>
        <translation>Separator sheets</translation>
    </message>
    <message numerus="yes">
        <source>%n separator sheet(s)</source>
        <translation>
            <numerusform>%n separator sheet</numerusform>
            <numerusform>%n separator sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>A4, one side, in full size. Lay one before each document of the stack.</source>
        <translation>A4, one side, in full size. Lay one before each document of the stack.</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Why this date?</translation>
    </message>
    <message>
        <source>Count of the appointment</source>
        <translation>Count of the appointment</translation>
    </message>
    <message>
        <source>For the applicant; it is no part of the dossier.</source>
        <translation>For the applicant; it is no part of the dossier.</translation>
    </message>
    <message>
        <source>The papers joined the dossier.</source>
        <translation>The papers joined the dossier.</translation>
    </message>
    <message>
        <source>Pictures of the ID card</source>
        <translation>Pictures of the ID card</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ScanSection</name>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>F5 scan · F6 files · F7 pages</source>
        <translation>F5 scan · F6 files · F7 pages</translation>
    </message>
    <message>
        <source>Scan (F5)</source>
        <translation>Scan (F5)</translation>
    </message>
    <message>
        <source>Scan into the current paper</source>
        <translation>Scan into the current paper</translation>
    </message>
    <message>
        <source>Files… (F6)</source>
        <translation>Files… (F6)</translation>
    </message>
    <message>
        <source>Take in files for the current paper</source>
        <translation>Take in files for the current paper</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Paper source</source>
        <translation>Paper source</translation>
    </message>
    <message>
        <source>Files of the paper</source>
        <translation>Files of the paper</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>searching for scanners…</source>
        <translation>searching for scanners…</translation>
    </message>
    <message>
        <source>no scanner found</source>
        <translation>no scanner found</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>Scan profile</source>
        <translation>Scan profile</translation>
    </message>
    <message>
        <source>Choose the scanner, check it, scan profiles and all options</source>
        <translation>Choose the scanner, check it, scan profiles and all options</translation>
    </message>
    <message>
        <source>Scan profile (Shift+F5). %1</source>
        <translation>Scan profile (Shift+F5). %1</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ScannerDialog</name>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Care of the scanner</source>
        <translation>Care of the scanner</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close the care of the scanner</source>
        <translation>Close the care of the scanner</translation>
    </message>
    <message>
        <source>&amp;1 Scanners</source>
        <translation>&amp;1 Scanners</translation>
    </message>
    <message>
        <source>&amp;3 Scan profiles</source>
        <translation>&amp;3 Scan profiles</translation>
    </message>
    <message>
        <source>&amp;4 All options</source>
        <translation>&amp;4 All options</translation>
    </message>
    <message>
        <source>&amp;2 Self-check</source>
        <translation>&amp;2 Self-check</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ScannersPage</name>
    <message>
        <source>Scanners of this desk</source>
        <translation>Scanners of this desk</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progress of the search</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Search again</translation>
    </message>
    <message>
        <source>Search for scanners again</source>
        <translation>Search for scanners again</translation>
    </message>
    <message>
        <source>No scanner has been found.</source>
        <translation>No scanner has been found.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable. The self-check tells what stands in the way, and how it is mended.</source>
        <translation>Switch it on and check its cable. The self-check tells what stands in the way, and how it is mended.</translation>
    </message>
    <message>
        <source>Find out &amp;why</source>
        <translation>Find out &amp;why</translation>
    </message>
    <message>
        <source>Open the self-check</source>
        <translation>Open the self-check</translation>
    </message>
    <message>
        <source>Use this scanner (Enter)</source>
        <translation>Use this scanner (Enter)</translation>
    </message>
    <message>
        <source>Use this scanner at this desk</source>
        <translation>Use this scanner at this desk</translation>
    </message>
    <message>
        <source>Forget it (Delete)</source>
        <translation>Forget it (Delete)</translation>
    </message>
    <message>
        <source>Forget this scanner and its options</source>
        <translation>Forget this scanner and its options</translation>
    </message>
    <message>
        <source>This desk scans with %1 from now on.</source>
        <translation>This desk scans with %1 from now on.</translation>
    </message>
    <message>
        <source>%1 is forgotten; a search finds it again while it is there.</source>
        <translation>%1 is forgotten; a search finds it again while it is there.</translation>
    </message>
    <message>
        <source>Enter chooses the scanner of this desk.</source>
        <translation>Enter chooses the scanner of this desk.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::SeparatorMenu</name>
    <message>
        <source>Separators</source>
        <translation>Separators</translation>
    </message>
    <message>
        <source>Split at blank sheets</source>
        <translation>Split at blank sheets</translation>
    </message>
    <message numerus="yes">
        <source>Print %n separator sheet(s)…</source>
        <translation>
            <numerusform>Print %n separator sheet…</numerusform>
            <numerusform>Print %n separator sheets…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print one for each paper of the list…</source>
        <translation>Print one for each paper of the list…</translation>
    </message>
    <message>
        <source>Split at separator sheets</source>
        <translation>Split at separator sheets</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::SeriesDialog</name>
    <message>
        <source>Receipt series and closed days</source>
        <translation>Receipt series and closed days</translation>
    </message>
    <message>
        <source>Registered series</source>
        <translation>Registered series</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>What the series is for</source>
        <translation>What the series is for</translation>
    </message>
    <message>
        <source>fees and levies</source>
        <translation>fees and levies</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>First number</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Last number</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>A new series</translation>
    </message>
    <message>
        <source>Last number used on paper</source>
        <translation>Last number used on paper</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Go on behind it</source>
        <translation>Go on behind it</translation>
    </message>
    <message>
        <source>The selected series: the numbers between are recorded as lost</source>
        <translation>The selected series: the numbers between are recorded as lost</translation>
    </message>
    <message>
        <source>Day to be opened again</source>
        <translation>Day to be opened again</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>A closed cash day</source>
        <translation>A closed cash day</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>For example 01BLP0-001</source>
        <translation>For example 01BLP0-001</translation>
    </message>
    <message>
        <source>For example 28AA-26E</source>
        <translation>For example 28AA-26E</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Of the agency; empty = the office&apos;s own</source>
        <translation>Of the agency; empty = the office&apos;s own</translation>
    </message>
    <message>
        <source>Cashier (empty = I)</source>
        <translation>Cashier (empty = I)</translation>
    </message>
    <message>
        <source>Login name of who closed the day</source>
        <translation>Login name of who closed the day</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ServerBanner</name>
    <message>
        <source>The clock is right…</source>
        <translation>The clock is right…</translation>
    </message>
    <message>
        <source>Take them over…</source>
        <translation>Take them over…</translation>
    </message>
    <message>
        <source>News of the server</source>
        <translation>News of the server</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Take them over</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>This machine&apos;s clock</source>
        <translation>This machine&apos;s clock</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>The clock is right</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::SplitBar</name>
    <message>
        <source>Split (F10)</source>
        <translation>Split (F10)</translation>
    </message>
    <message>
        <source>Accept the proposed split</source>
        <translation>Accept the proposed split</translation>
    </message>
    <message>
        <source>Ignore (Shift+F10)</source>
        <translation>Ignore (Shift+F10)</translation>
    </message>
    <message>
        <source>Ignore the proposed split</source>
        <translation>Ignore the proposed split</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::StackPanel</name>
    <message>
        <source>Go on with the stack</source>
        <translation>Go on with the stack</translation>
    </message>
    <message>
        <source>End the stack</source>
        <translation>End the stack</translation>
    </message>
    <message>
        <source>Try now (F5)</source>
        <translation>Try now (F5)</translation>
    </message>
    <message>
        <source>Continue (F5)</source>
        <translation>Continue (F5)</translation>
    </message>
    <message>
        <source>Stop waiting (Esc)</source>
        <translation>Stop waiting (Esc)</translation>
    </message>
    <message>
        <source>End the stack here (Esc)</source>
        <translation>End the stack here (Esc)</translation>
    </message>
    <message>
        <source>last safe page</source>
        <translation>last safe page</translation>
    </message>
    <message>
        <source>safe up to page %1</source>
        <translation>safe up to page %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>being read…</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::StatusLine</name>
    <message>
        <source>Not logged in</source>
        <translation>Not logged in</translation>
    </message>
    <message>
        <source>State of sending</source>
        <translation>State of sending</translation>
    </message>
    <message>
        <source>Send now (F12)</source>
        <translation>Send now (F12)</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Scanner… (F11)</source>
        <translation>Scanner… (F11)</translation>
    </message>
    <message>
        <source>Choose the scanner, check it, scan profiles and all options</source>
        <translation>Choose the scanner, check it, scan profiles and all options</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::StickDialog</name>
    <message>
        <source>Export to a USB stick</source>
        <translation>Export to a USB stick</translation>
    </message>
    <message>
        <source>Import from a USB stick</source>
        <translation>Import from a USB stick</translation>
    </message>
    <message>
        <source>Folder of the stick</source>
        <translation>Folder of the stick</translation>
    </message>
    <message>
        <source>Key file of the connected desks</source>
        <translation>Key file of the connected desks</translation>
    </message>
    <message>
        <source>only at a desk with a link</source>
        <translation>only at a desk with a link</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Password of the key</translation>
    </message>
    <message>
        <source>Choose the folder… (Ctrl+O)</source>
        <translation>Choose the folder… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Choose the key file… (Ctrl+K)</source>
        <translation>Choose the key file… (Ctrl+K)</translation>
    </message>
    <message>
        <source>What goes onto the stick</source>
        <translation>What goes onto the stick</translation>
    </message>
    <message>
        <source>What is on the stick</source>
        <translation>What is on the stick</translation>
    </message>
    <message>
        <source>I have asked that desk: take in its files though its key or its store is another one</source>
        <translation>I have asked that desk: take in its files though its key or its store is another one</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <source>What would go? (F5)</source>
        <translation>What would go? (F5)</translation>
    </message>
    <message>
        <source>What is on it? (F5)</source>
        <translation>What is on it? (F5)</translation>
    </message>
    <message>
        <source>Write onto the stick (F9)</source>
        <translation>Write onto the stick (F9)</translation>
    </message>
    <message>
        <source>Take in (F9)</source>
        <translation>Take in (F9)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>Finished. What was done stands above.</source>
        <translation>Finished. What was done stands above.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::SupplySection</name>
    <message>
        <source>Supplement</source>
        <translation>Supplement</translation>
    </message>
    <message>
        <source>F9 or Ctrl+Enter</source>
        <translation>F9 or Ctrl+Enter</translation>
    </message>
    <message>
        <source>The dossier and what was asked for</source>
        <translation>The dossier and what was asked for</translation>
    </message>
    <message>
        <source>Let the papers join
(F9)</source>
        <translation>Let the papers join
(F9)</translation>
    </message>
    <message>
        <source>Let the papers join the dossier</source>
        <translation>Let the papers join the dossier</translation>
    </message>
    <message>
        <source>Case of the procedure (F3)</source>
        <translation>Case of the procedure (F3)</translation>
    </message>
    <message>
        <source>Case of the procedure</source>
        <translation>Case of the procedure</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Choose one</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::UnfinishedBanner</name>
    <message>
        <source>Continue (F6)</source>
        <translation>Continue (F6)</translation>
    </message>
    <message>
        <source>Continue the unfinished dossier</source>
        <translation>Continue the unfinished dossier</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Discard…</translation>
    </message>
    <message>
        <source>Discard the unfinished dossier</source>
        <translation>Discard the unfinished dossier</translation>
    </message>
    <message>
        <source>Continue the unfinished dossier of %1?</source>
        <translation>Continue the unfinished dossier of %1?</translation>
    </message>
    <message numerus="yes">
        <source>Continue the unfinished dossier of %1? There are %n in all.</source>
        <translation>
            <numerusform>Continue the unfinished dossier of %1? There are %n in all.</numerusform>
            <numerusform>Continue the unfinished dossier of %1? There are %n in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Discard the unfinished dossier of %1 with everything typed and scanned?</source>
        <translation>Discard the unfinished dossier of %1 with everything typed and scanned?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
</context>
</TS>
