#include "ui/presentation/dossier/moveform.h"
#include "ui/presentation/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

using Kind = MoveField::Kind;

constexpr QLatin1StringView whyCorrected("why"); // the field of the reason

bool isDay(const QString &field) { return field.endsWith(".birthDate"_L1); }

QList<MoveField::Choice> choicesOf(const QString &field)
{
    const QStringList names =
        field.endsWith(".sex"_L1) ? QStringList{u"unknown"_s, u"male"_s, u"female"_s}
        : field == "returnBy"_L1  ? QStringList{u"direct"_s, u"postal"_s, u"electronic"_s}
        : field == "postagePayer"_L1
            ? QStringList{QString(), u"recipient"_s, u"prepaid"_s, u"agency"_s}
            : QStringList();
    QList<MoveField::Choice> choices;
    for (const QString &name : names)
        choices.append({name, correctedValueText(field, name)});
    return choices;
}

/// What this party has no use for is not asked, unless it says something.
bool isOffered(const domain::Dossier &dossier, const QString &field)
{
    if (field.startsWith("post"_L1))
        return dossier.returnBy == domain::ReturnBy::Postal;
    if (!field.contains(u'.') || !domain::correctableValue(dossier, field).isEmpty())
        return !field.endsWith(".sex"_L1) || !field.startsWith("agent"_L1) || dossier.agent;
    const bool isAgent = field.startsWith("agent."_L1);
    const QString part = field.sliced(6);
    const bool isPerson = isAgent
                              ? !dossier.agent || dossier.agent->kind == domain::PartyKind::Person
                              : dossier.owner.kind == domain::PartyKind::Person;
    if (part == "legacyId"_L1)
        return false;
    if (part.startsWith("representative"_L1))
        return !isPerson;
    const bool isOfPersons = part == "birthDate"_L1 || part == "sex"_L1;
    return isOfPersons ? isPerson && (!isAgent || dossier.agent) : true;
}

MoveField correctionField(const domain::Dossier &dossier, const QString &id)
{
    MoveField field{id, correctedFieldText(id), Kind::Line, id == "owner.name"_L1};
    field.value = domain::correctableValue(dossier, id);
    field.choices = choicesOf(id);
    if (isDay(id)) {
        field.kind = Kind::Day;
        field.value = correctedValueText(id, field.value);
    } else if (!field.choices.isEmpty()) {
        field.kind = Kind::Choice;
    } else if (id == "request"_L1 || id == "note"_L1) {
        field.kind = Kind::Lines;
    }
    return field;
}

} // namespace

QList<MoveField> correctionFields(const domain::Dossier &dossier)
{
    QList<MoveField> fields;
    for (const QString &id : domain::correctableFields()) {
        if (isOffered(dossier, id))
            fields.append(correctionField(dossier, id));
    }
    fields.append({whyCorrected, QCoreApplication::translate("MoveForm", "Why it is corrected"),
                   Kind::Line, true});
    return fields;
}

MoveInput changedInput(const QList<MoveField> &fields, const MoveInput &input)
{
    MoveInput changed = input;
    for (const MoveField &field : fields) {
        if (changed.texts.value(field.id).trimmed() == field.value.trimmed())
            changed.texts.remove(field.id);
    }
    return changed;
}

kernel::Result<services::Moved> performCorrection(const services::Desk &desk,
                                                  const services::DossierRef &ref,
                                                  const MoveInput &changed)
{
    QList<domain::Correction> corrections;
    for (const QString &field : domain::correctableFields()) {
        if (!changed.texts.contains(field))
            continue;
        const QString typed = changed.texts.value(field).trimmed();
        corrections.append(
            {field, isDay(field) ? dateFromText(typed).toString(Qt::ISODate) : typed});
    }
    return desk.moves.correct(ref, corrections, changed.texts.value(whyCorrected), desk.actor);
}

} // namespace motcua::presentation
