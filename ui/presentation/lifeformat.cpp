#include "ui/presentation/format.h"

#include "app/core/domain/dossiernames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

/// What a person does, and what it is called once it was done.
struct Deed {
    const char *name;
    const char *doing;
    const char *done;
};

constexpr Deed deeds[] = {
    {"accept", QT_TRANSLATE_NOOP("Format", "accept"), QT_TRANSLATE_NOOP("Format", "Accepted")},
    {"refuse", QT_TRANSLATE_NOOP("Format", "refuse"), QT_TRANSLATE_NOOP("Format", "Refused")},
    {"transfer", QT_TRANSLATE_NOOP("Format", "hand over for processing"),
     QT_TRANSLATE_NOOP("Format", "Handed over for processing")},
    {"supplement", QT_TRANSLATE_NOOP("Format", "ask for a supplement"),
     QT_TRANSLATE_NOOP("Format", "Supplement asked for")},
    {"supplied", QT_TRANSLATE_NOOP("Format", "take in the supplement"),
     QT_TRANSLATE_NOOP("Format", "Supplement handed in")},
    {"requestPayment", QT_TRANSLATE_NOOP("Format", "ask for payment"),
     QT_TRANSLATE_NOOP("Format", "Payment asked for")},
    {"paid", QT_TRANSLATE_NOOP("Format", "note the payment"), QT_TRANSLATE_NOOP("Format", "Paid")},
    {"withdraw", QT_TRANSLATE_NOOP("Format", "withdraw"), QT_TRANSLATE_NOOP("Format", "Withdrawn")},
    {"stop", QT_TRANSLATE_NOOP("Format", "stop"), QT_TRANSLATE_NOOP("Format", "Stopped")},
    {"finish", QT_TRANSLATE_NOOP("Format", "enter the result"),
     QT_TRANSLATE_NOOP("Format", "Result entered")},
    {"return", QT_TRANSLATE_NOOP("Format", "hand over the result"),
     QT_TRANSLATE_NOOP("Format", "Result handed over")},
    {"extend", QT_TRANSLATE_NOOP("Format", "give a new appointment"),
     QT_TRANSLATE_NOOP("Format", "New appointment with an apology")},
    {"correct", QT_TRANSLATE_NOOP("Format", "correct what was typed"),
     QT_TRANSLATE_NOOP("Format", "Corrected")},
    {"sealed", nullptr, QT_TRANSLATE_NOOP("Format", "Taken in at the desk")},
    {"enteredLate", nullptr, QT_TRANSLATE_NOOP("Format", "Entered later than it was received")},
    {"printed", nullptr, QT_TRANSLATE_NOOP("Format", "Printed")},
    {"viewed", nullptr, QT_TRANSLATE_NOOP("Format", "A document was looked at")},
    {"exported", nullptr, QT_TRANSLATE_NOOP("Format", "A document was copied out")},
    {"numbered", nullptr, QT_TRANSLATE_NOOP("Format", "Got its official number")},
    {"synced", nullptr, QT_TRANSLATE_NOOP("Format", "Sent to the server")},
    {"unsent", nullptr, QT_TRANSLATE_NOOP("Format", "Decided that it is not sent to the server")},
    {"resultPulled", nullptr, QT_TRANSLATE_NOOP("Format", "Result fetched from the server")},
    {"resultAdded", QT_TRANSLATE_NOOP("Format", "enter another result"),
     QT_TRANSLATE_NOOP("Format", "Another result entered")},
    {"resultWithdrawn", QT_TRANSLATE_NOOP("Format", "withdraw a result"),
     QT_TRANSLATE_NOOP("Format", "Result withdrawn")},
    {"reuseFetched", nullptr, QT_TRANSLATE_NOOP("Format", "Earlier paper fetched from the server")},
    {"reuseFailed", nullptr,
     QT_TRANSLATE_NOOP("Format", "Earlier paper could not be had from the server")},
    {"oursKept", nullptr, QT_TRANSLATE_NOOP("Format", "Desk and server differed: ours was kept")},
    {"theirsTaken", nullptr,
     QT_TRANSLATE_NOOP("Format", "Desk and server differed: the server's was taken")},
};

const Deed *deedOf(const QString &name)
{
    for (const Deed &deed : deeds) {
        if (name == QLatin1StringView(deed.name))
            return &deed;
    }
    return nullptr;
}

QString translated(const char *source) { return QCoreApplication::translate("Format", source); }

struct FieldLabel {
    const char *name;
    const char *label;
};

constexpr FieldLabel fieldLabels[] = {
    {"owner.name", QT_TRANSLATE_NOOP("Format", "Applicant: name")},
    {"owner.idNumber", QT_TRANSLATE_NOOP("Format", "Applicant: identity number")},
    {"owner.birthDate", QT_TRANSLATE_NOOP("Format", "Applicant: date of birth")},
    {"owner.sex", QT_TRANSLATE_NOOP("Format", "Applicant: sex")},
    {"owner.address", QT_TRANSLATE_NOOP("Format", "Applicant: address")},
    {"owner.phone", QT_TRANSLATE_NOOP("Format", "Applicant: phone")},
    {"owner.email", QT_TRANSLATE_NOOP("Format", "Applicant: e-mail")},
    {"owner.legacyId", QT_TRANSLATE_NOOP("Format", "Applicant: old 9-digit number")},
    {"owner.representative", QT_TRANSLATE_NOOP("Format", "Applicant: representative")},
    {"owner.representativeId",
     QT_TRANSLATE_NOOP("Format", "Applicant: number of the representative")},
    {"agent.name", QT_TRANSLATE_NOOP("Format", "Agent: name")},
    {"agent.idNumber", QT_TRANSLATE_NOOP("Format", "Agent: identity number")},
    {"agent.birthDate", QT_TRANSLATE_NOOP("Format", "Agent: date of birth")},
    {"agent.sex", QT_TRANSLATE_NOOP("Format", "Agent: sex")},
    {"agent.address", QT_TRANSLATE_NOOP("Format", "Agent: address")},
    {"agent.phone", QT_TRANSLATE_NOOP("Format", "Agent: phone")},
    {"agent.email", QT_TRANSLATE_NOOP("Format", "Agent: e-mail")},
    {"agent.legacyId", QT_TRANSLATE_NOOP("Format", "Agent: old 9-digit number")},
    {"agent.representative", QT_TRANSLATE_NOOP("Format", "Agent: representative")},
    {"agent.representativeId", QT_TRANSLATE_NOOP("Format", "Agent: number of the representative")},
    {"agentAuthority", QT_TRANSLATE_NOOP("Format", "Agent: authority to file")},
    {"returnBy", QT_TRANSLATE_NOOP("Format", "Way of return")},
    {"postTo", QT_TRANSLATE_NOOP("Format", "Result is posted to")},
    {"postagePayer", QT_TRANSLATE_NOOP("Format", "Who pays the postage")},
    {"request", QT_TRANSLATE_NOOP("Format", "Content of the request")},
    {"note", QT_TRANSLATE_NOOP("Format", "Remark")},
};

} // namespace

QString moveText(const QString &moveName)
{
    const Deed *deed = deedOf(moveName);
    return deed && deed->doing ? translated(deed->doing) : moveName;
}

QString eventText(const QString &what)
{
    const Deed *deed = deedOf(what);
    return deed ? translated(deed->done) : what;
}

QString paperFormText(domain::PaperForm form)
{
    using domain::PaperForm;
    switch (form) {
    case PaperForm::Untold: return {};
    case PaperForm::Original: return translated(QT_TRANSLATE_NOOP("Format", "original"));
    case PaperForm::Compared: return translated(QT_TRANSLATE_NOOP("Format", "copy, compared"));
    case PaperForm::Certified: return translated(QT_TRANSLATE_NOOP("Format", "certified copy"));
    case PaperForm::Plain: return translated(QT_TRANSLATE_NOOP("Format", "plain copy"));
    case PaperForm::Electronic: return translated(QT_TRANSLATE_NOOP("Format", "electronic"));
    }
    Q_UNREACHABLE();
}

QString correctedFieldText(const QString &field)
{
    for (const FieldLabel &known : fieldLabels) {
        if (field == QLatin1StringView(known.name))
            return translated(known.label);
    }
    return field;
}

QString correctedValueText(const QString &field, const QString &value)
{
    if (field.endsWith(".birthDate"_L1))
        return dateText(QDate::fromString(value, Qt::ISODate));
    if (field.endsWith(".sex"_L1))
        return sexText(value == "male"_L1     ? domain::Sex::Male
                       : value == "female"_L1 ? domain::Sex::Female
                                              : domain::Sex::Unknown);
    if (field == "postagePayer"_L1)
        return postagePayerText(
            domain::valueIn(domain::postagePayers, value).value_or(domain::PostagePayer::Untold));
    const auto way = field == "returnBy"_L1 ? domain::returnByFromName(value) : std::nullopt;
    return way ? returnByText(*way) : value;
}

QString postagePayerText(domain::PostagePayer payer)
{
    using domain::PostagePayer;
    switch (payer) {
    case PostagePayer::Untold: return translated(QT_TRANSLATE_NOOP("Format", "not told"));
    case PostagePayer::Recipient:
        return translated(QT_TRANSLATE_NOOP("Format", "the recipient, on delivery"));
    case PostagePayer::Prepaid:
        return translated(QT_TRANSLATE_NOOP("Format", "the applicant, in advance"));
    case PostagePayer::Agency: return translated(QT_TRANSLATE_NOOP("Format", "the agency"));
    }
    Q_UNREACHABLE();
}

QString returnToText(domain::ReturnTo to)
{
    switch (to) {
    case domain::ReturnTo::Applicant:
        return translated(QT_TRANSLATE_NOOP("Format", "To the applicant"));
    case domain::ReturnTo::Agent: return translated(QT_TRANSLATE_NOOP("Format", "To the agent"));
    case domain::ReturnTo::Post: return translated(QT_TRANSLATE_NOOP("Format", "By parcel"));
    case domain::ReturnTo::Electronic:
        return translated(QT_TRANSLATE_NOOP("Format", "Electronically"));
    }
    Q_UNREACHABLE();
}

QString answerClockText(qint64 workingSeconds)
{
    const qint64 minutes = qAbs(workingSeconds) / 60;
    const QString span = minutes < 60
                             ? translated(QT_TRANSLATE_NOOP("Format", "%1 min")).arg(minutes)
                             : translated(QT_TRANSLATE_NOOP("Format", "%1 h %2 min"))
                                   .arg(minutes / 60)
                                   .arg(minutes % 60);
    return workingSeconds < 0
               ? translated(QT_TRANSLATE_NOOP("Format", "answer late by %1")).arg(span)
               : translated(QT_TRANSLATE_NOOP("Format", "%1 left to answer")).arg(span);
}

QString refusalGroundText(domain::RefusalGround ground)
{
    const auto text = [](const char *source) {
        return QCoreApplication::translate("Format", source);
    };
    switch (ground) {
    case domain::RefusalGround::Untold: return {};
    case domain::RefusalGround::OutsideCompetence:
        return text(QT_TRANSLATE_NOOP("Format", "outside competence"));
    case domain::RefusalGround::Invalid:
        return text(QT_TRANSLATE_NOOP("Format", "dossier not valid"));
    case domain::RefusalGround::ConditionsNotMet:
        return text(QT_TRANSLATE_NOOP("Format", "conditions not met"));
    }
    Q_UNREACHABLE();
}

} // namespace motcua::presentation
