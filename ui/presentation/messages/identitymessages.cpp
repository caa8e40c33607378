#include "ui/presentation/messages/messagetable.h"

#include <QtGlobal>

namespace motcua::presentation
{

namespace
{

constexpr Message table[] = {
    {"address.ended",
     QT_TRANSLATE_NOOP("Messages", "The address names “%1”, which ended on %2 and belongs to “%3” "
                                   "now; ask the applicant for the address of today.")},
    {"address.endedAlone",
     QT_TRANSLATE_NOOP("Messages", "The address names “%1”, which ended on %2; ask the applicant "
                                   "for the address of today.")},
    {"agent.noAuthority",
     QT_TRANSLATE_NOOP(
         "Messages",
         "Say by what the agent may file for the owner, for example a written authorisation.")},
    {"birth.future",
     QT_TRANSLATE_NOOP("Messages", "The birth date lies in the future; compare it with the card.")},
    {"birth.tooOld",
     QT_TRANSLATE_NOOP(
         "Messages",
         "By this birth date the person is over 130 years old; compare it with the card.")},
    {"card.birthDate",
     QT_TRANSLATE_NOOP("Messages",
                       "The card's QR code gave no real birth date; type it off the card.")},
    {"card.busy",
     QT_TRANSLATE_NOOP("Messages", "The scanner or the ID card's picture is still at work; try "
                                   "again when it has ended.")},
    {"card.issuedOn",
     QT_TRANSLATE_NOOP("Messages",
                       "The card's QR code gave no real date of issue; look at the card.")},
    {"card.mrzText", QT_TRANSLATE_NOOP("Messages", "The text after --mrz is not the zone of an ID "
                                                   "card: type its three lines of 30 signs each.")},
    {"card.name",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The reader may have spoilt the name; compare it with the card letter by letter.")},
    {"card.nameBare",
     QT_TRANSLATE_NOOP(
         "Messages", "The name came without any Vietnamese diacritics; compare it with the card.")},
    {"card.notFound",
     QT_TRANSLATE_NOOP("Messages",
                       "No ID card was found in %1: neither its QR code nor the three lines on "
                       "its back can be read. Scan the card again, flat and at 300 dpi or more.")},
    {"card.notSeen",
     QT_TRANSLATE_NOOP("Messages",
                       "No ID card was seen: neither its QR code nor the three lines on its back. "
                       "Lay it flat, with the side with the code, and scan again.")},
    {"card.sex", QT_TRANSLATE_NOOP("Messages", "The sex could not be read and was taken from the "
                                               "identity number; compare it with the card.")},
    {"email.shape",
     QT_TRANSLATE_NOOP("Messages", "This is no complete e-mail address; ask the applicant again.")},
    {"id.birthYear",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The identity number does not fit the year of birth; compare it with the card.")},
    {"id.expired",
     QT_TRANSLATE_NOOP("Messages",
                       "The card has expired; ask for a valid one, or for the one on VNeID.")},
    {"id.legacy",
     QT_TRANSLATE_NOOP("Messages",
                       "Cards with a 9-digit number (CMND) are no longer valid for transactions "
                       "since 1 January 2025; ask for the ID card with 12 digits.")},
    {"id.legacyShape",
     QT_TRANSLATE_NOOP(
         "Messages", "The number of an old card (CMND) has 9 digits; compare it with the paper.")},
    {"id.length",
     QT_TRANSLATE_NOOP("Messages", "An identity number has 12 digits; compare it with the card.")},
    {"id.sex",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The identity number does not fit sex and century of birth; compare it with the card.")},
    {"id.unknownPlace",
     QT_TRANSLATE_NOOP("Messages", "The identity number begins with an unknown place of birth "
                                   "registration; compare it with the card.")},
    {"mrz.birthDate",
     QT_TRANSLATE_NOOP("Messages",
                       "The birth date in the machine-readable zone is another one "
                       "than was read or typed before; compare both sides of the card.")},
    {"mrz.checkAll",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The last check digit of the machine-readable zone does not fit; read the zone again.")},
    {"mrz.checkBirth",
     QT_TRANSLATE_NOOP("Messages", "The check digit of the birth date in the machine-readable zone "
                                   "does not fit; read the zone again.")},
    {"mrz.checkDocument",
     QT_TRANSLATE_NOOP("Messages", "The check digit of the document number in the machine-readable "
                                   "zone does not fit; read the zone again.")},
    {"mrz.checkExpiry",
     QT_TRANSLATE_NOOP("Messages", "The check digit of the date of expiry in the machine-readable "
                                   "zone does not fit; read the zone again.")},
    {"mrz.checkNumber",
     QT_TRANSLATE_NOOP("Messages", "The check digit of the identity number in the machine-readable "
                                   "zone does not fit; read the zone again.")},
    {"mrz.country",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The machine-readable zone is not of an ID card of Viet Nam; look at the card.")},
    {"mrz.expired",
     QT_TRANSLATE_NOOP("Messages",
                       "By its machine-readable zone the card has expired; ask for a valid one.")},
    {"mrz.lastNine",
     QT_TRANSLATE_NOOP("Messages", "The document number in the machine-readable zone is not the "
                                   "end of the identity number; look at the card.")},
    {"mrz.name",
     QT_TRANSLATE_NOOP("Messages", "The name in the machine-readable zone is another one than was "
                                   "read or typed before; compare both sides of the card.")},
    {"mrz.number",
     QT_TRANSLATE_NOOP("Messages", "The identity number in the machine-readable zone is another "
                                   "one than was read or typed before; compare both sides of the "
                                   "card.")},
    {"mrz.sex",
     QT_TRANSLATE_NOOP("Messages", "The sex in the machine-readable zone is another one than was "
                                   "read or typed before; compare both sides of the card.")},
    {"mrz.shape",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The machine-readable zone holds signs that cannot stand there; read it again.")},
    {"mrz.unread",
     QT_TRANSLATE_NOOP("Messages",
                       "The three lines on the card's back cannot be read off this picture with "
                       "all their check digits; compare the card by eye, or scan it again.")},
    {"phone.old",
     QT_TRANSLATE_NOOP(
         "Messages", "Mobile numbers with 11 digits ended in 2018; ask for the number of today.")},
    {"phone.shape",
     QT_TRANSLATE_NOOP("Messages", "This is no complete phone number; ask the applicant again.")},
    {"representative.id",
     QT_TRANSLATE_NOOP("Messages", "The identity number of the representative does not look right; "
                                   "compare it with the card.")},
    {"tax.check",
     QT_TRANSLATE_NOOP(
         "Messages",
         "The check digit of the tax code does not fit; compare it with the certificate.")},
    {"owner.elsewhere",
     QT_TRANSLATE_NOOP("Messages", "The owner lives in the territory of %1 (%2); if that agency "
                                   "decides, name it as the deciding one.")},
    {"tax.shape",
     QT_TRANSLATE_NOOP("Messages", "A tax code has 10 digits, 10 digits and a branch like -001, or "
                                   "the 12 of a person; compare it with the certificate.")},
    {"verify.differs",
     QT_TRANSLATE_NOOP("Messages", "The national population database has other data under this "
                                   "identity number; compare them with the card.")},
    {"verify.incomplete",
     QT_TRANSLATE_NOOP("Messages", "The population database is asked by the 12-digit identity "
                                   "number and the name; enter both.")},
    {"verify.notFound",
     QT_TRANSLATE_NOOP("Messages", "The national population database does not know this identity "
                                   "number; compare it with the card.")},
    {"verify.notOffered",
     QT_TRANSLATE_NOOP("Messages", "No endpoint of the national population database is named in "
                                   "the profile (igate.identityPath); go by the card.")},
};

} // namespace

std::span<const Message> identityMessages() { return table; }

} // namespace motcua::presentation
