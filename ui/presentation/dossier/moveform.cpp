#include "ui/presentation/dossier/moveform.h"

#include "app/core/domain/dossiernames.h"
#include "ui/presentation/format.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::DossierMove;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using services::Moved;

namespace
{

using Kind = MoveField::Kind;

QString text(const char *source) { return QCoreApplication::translate("MoveForm", source); }

MoveField reasonField(const QString &value = {})
{
    return {u"reason"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Reason")), Kind::Line, true, value};
}

/// The case carries papers, fees and time: what the portal told is shown, the officer answers for
/// it.
QList<MoveField> acceptFields(const domain::Dossier &dossier,
                              const QList<domain::ProcedureCase> &cases)
{
    if (cases.size() < 2)
        return {};
    MoveField field{u"case"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Case")), Kind::Choice, true,
                    dossier.caseCode};
    for (const domain::ProcedureCase &one : cases)
        field.choices.append({one.code, one.name});
    return {field};
}

/// Before acceptance the one-stop refuses, with form 03; then the agency, in a document of its own.
QList<MoveField> refusalFields(const domain::Dossier &dossier)
{
    using Ground = domain::RefusalGround;
    MoveField ground{u"ground"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Ground")), Kind::Choice,
                     false, domain::refusalGroundName(Ground::Invalid)};
    const auto offer = [&](Ground one) {
        ground.choices.append({domain::refusalGroundName(one), refusalGroundText(one)});
    };
    offer(Ground::Invalid);
    offer(Ground::OutsideCompetence);
    if (!domain::isAccepted(dossier))
        return {reasonField(), ground};
    offer(Ground::ConditionsNotMet);
    ground.value = domain::refusalGroundName(Ground::ConditionsNotMet);
    return {reasonField(),
            ground,
            {u"number"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Number of the agency's refusal")),
             Kind::Line, false},
            {u"date"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Issued on")), Kind::Day, false},
            {u"signer"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Signed by")), Kind::Line, false}};
}

QList<MoveField> resultFields()
{
    return {
        {u"number"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Number and symbol")), Kind::Line, false},
        {u"date"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Issued on")), Kind::Day, false},
        {u"signer"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Signed by")), Kind::Line, false},
        {u"validUntil"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Valid until")), Kind::Day, false},
        {u"scope"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Valid where")), Kind::Line, false},
        {u"name"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Paper, if not the procedure's own")),
         Kind::Line, false},
        {u"kind"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Kind of paper")), Kind::Line, false},
        {u"files"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Files of the result")), Kind::Files,
         false}};
}

/// Begins with the one that was entered last.
QList<MoveField> withdrawFields(const domain::Dossier &dossier)
{
    QString last;
    for (const domain::ResultPaper &result : dossier.results)
        if (!result.isWithdrawn())
            last = result.number.isEmpty() ? result.name : result.number;
    return {{u"which"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Number or name of the result")),
             Kind::Line, true, last},
            reasonField()};
}

/// The way that was agreed at reception comes first.
domain::ReturnTo agreedTarget(const domain::Dossier &dossier)
{
    switch (dossier.returnBy) {
    case domain::ReturnBy::Direct:
        return dossier.agent ? domain::ReturnTo::Agent : domain::ReturnTo::Applicant;
    case domain::ReturnBy::Postal: return domain::ReturnTo::Post;
    case domain::ReturnBy::Electronic: return domain::ReturnTo::Electronic;
    }
    Q_UNREACHABLE();
}

/// As agreed at reception.
QList<MoveField> postalFields(const domain::Dossier &dossier)
{
    const domain::PostalDelivery &postal = dossier.postal;
    MoveField payer{u"postagePayer"_s, correctedFieldText(u"postagePayer"_s), Kind::Choice, false,
                    domain::nameIn(domain::postagePayers, postal.payer)};
    for (const auto &one : domain::postagePayers)
        payer.choices.append({QString::fromLatin1(one.name), postagePayerText(one.value)});
    return {{u"postTo"_s, correctedFieldText(u"postTo"_s), Kind::Line, false,
             postal.address.isEmpty() ? dossier.owner.address : postal.address},
            payer};
}

QList<MoveField> returnFields(const domain::Dossier &dossier)
{
    const domain::ReturnTo to = agreedTarget(dossier);
    const QString collector = to == domain::ReturnTo::Agent       ? dossier.agent->name
                              : to == domain::ReturnTo::Applicant ? dossier.owner.name
                                                                  : QString();
    QList<MoveField> fields{
        {u"to"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Given")), Kind::Target, true,
         domain::returnToName(to)},
        {u"collector"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Collected by")), Kind::Line, false,
         collector},
        {u"collectorId"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Identity number checked")),
         Kind::Line, false},
        {u"parcel"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Parcel number")), Kind::Line, false}};
    return to == domain::ReturnTo::Post ? fields + postalFields(dossier) : fields;
}

domain::ResultPaper resultOf(const MoveInput &input)
{
    domain::ResultPaper result;
    result.name = input.text("name");
    result.number = input.text("number");
    result.issuedOn = dateFromText(input.text("date"));
    result.signer = input.text("signer");
    result.validUntil = dateFromText(input.text("validUntil"));
    result.scope = input.text("scope");
    result.kind = input.text("kind");
    return result;
}

domain::Refusal refusalOf(const MoveInput &input)
{
    domain::Refusal how;
    how.ground = domain::refusalGroundFromName(input.text("ground")).value_or(how.ground);
    how.number = input.text("number");
    how.issuedOn = dateFromText(input.text("date"));
    how.signer = input.text("signer");
    return how;
}

domain::HandOver handOverOf(const MoveInput &input)
{
    domain::HandOver handOver;
    handOver.to = domain::returnToFromName(input.text("to")).value_or(domain::ReturnTo::Applicant);
    handOver.collector = input.text("collector");
    handOver.collectorId = input.text("collectorId");
    handOver.parcelNumber = input.text("parcel");
    handOver.delivery.address = input.text("postTo");
    handOver.delivery.payer = domain::valueIn(domain::postagePayers, input.text("postagePayer"))
                                  .value_or(domain::PostagePayer::Untold);
    return handOver;
}

} // namespace

Result<QList<services::PreparedFile>> preparedFiles(const services::Desk &desk,
                                                    const QStringList &paths)
{
    QList<services::PreparedFile> files;
    for (const QString &path : paths) {
        const auto facts = desk.documents.inspect(path);
        if (!facts)
            return failure(facts.error());
        if (facts->mediaType != "application/pdf"_L1)
            return failure(ErrorKind::Refused, u"result.fileKind"_s, {QFileInfo(path).fileName()});
        files.append({path, facts->mediaType, facts->pages, domain::DocumentSource::File});
    }
    return files;
}

/// What may be demanded: the papers of the published list, and what was declared.
static QList<MoveField::Choice> demandChoices(const OpenedDossier &opened)
{
    QList<MoveField::Choice> choices;
    for (const domain::ProcedureComponent &component : opened.published)
        choices.append({component.name, component.name});
    const QString declared = u"Thông tin đã kê khai"_s; // as the domain names it on form 02
    choices.append({declared, text(QT_TRANSLATE_NOOP("MoveForm", "What was declared"))});
    return choices;
}

QList<MoveField> fieldsOf(const QString &move, const domain::Dossier &dossier,
                          const OpenedDossier &opened)
{
    if (move == domain::correctName())
        return correctionFields(dossier);
    const QStringList &missing = opened.missing;
    if (move == domain::extendName())
        return {{u"until"_s, text(QT_TRANSLATE_NOOP("MoveForm", "New appointment")), Kind::Moment,
                 true},
                reasonField()};
    if (move == services::DossierMoves::resultAdded)
        return resultFields();
    if (move == services::DossierMoves::resultWithdrawn)
        return withdrawFields(dossier);
    switch (domain::moveFromName(move).value_or(DossierMove::Accept)) {
    case DossierMove::Accept: return acceptFields(dossier, opened.cases());
    case DossierMove::Supplied:
    case DossierMove::Paid: return {};
    case DossierMove::RequestSupplement:
        return {{u"items"_s, text(QT_TRANSLATE_NOOP("MoveForm", "To add or correct, one a line")),
                 Kind::Lines, true, missing.join(u'\n'), demandChoices(opened)},
                reasonField(missing.isEmpty() ? QString()
                                              : text(QT_TRANSLATE_NOOP(
                                                    "MoveForm", "Compulsory papers are missing"))),
                {u"respondBy"_s, text(QT_TRANSLATE_NOOP("MoveForm", "To be handed in by")),
                 Kind::Moment, false}};
    case DossierMove::Transfer:
        return {{u"note"_s, text(QT_TRANSLATE_NOOP("MoveForm", "Handed over to")), Kind::Line,
                 false, dossier.competentName}};
    case DossierMove::RequestPayment:
        return {{u"note"_s, text(QT_TRANSLATE_NOOP("MoveForm", "For what")), Kind::Line, false}};
    case DossierMove::Refuse: return refusalFields(dossier);
    case DossierMove::Withdraw:
    case DossierMove::Stop: return {reasonField()};
    case DossierMove::Finish: return resultFields();
    case DossierMove::Return: return returnFields(dossier);
    }
    Q_UNREACHABLE();
}

QDateTime momentFromText(const QString &typed)
{
    const QString clean = typed.simplified();
    const qsizetype space = clean.indexOf(u' ');
    const QDate date = dateFromText(clean.first(qMax<qsizetype>(space, 0)));
    const QString hour = space < 0 ? QString() : clean.mid(space + 1);
    QTime time = QTime::fromString(hour, u"H:mm"_s);
    if (!time.isValid())
        time = QTime::fromString(hour, u"H'h'mm"_s);
    return date.isValid() && time.isValid() ? kernel::vietnamTime(date, time) : QDateTime();
}

std::optional<FieldFault> firstFault(const QList<MoveField> &fields, const MoveInput &input)
{
    for (const MoveField &field : fields) {
        const QString value = input.texts.value(field.id).trimmed();
        if (field.compulsory && value.isEmpty())
            return FieldFault{field.id,
                              {ErrorKind::Refused,
                               field.id == "reason"_L1  ? u"move.reason"_s
                               : field.id == "items"_L1 ? u"supplement.items"_s
                                                        : u"field.missing"_s,
                               {field.label},
                               {}}};
        const bool badDay = field.kind == Kind::Day && !dateFromText(value).isValid();
        const bool badMoment = field.kind == Kind::Moment && !momentFromText(value).isValid();
        if (!value.isEmpty() && (badDay || badMoment))
            return FieldFault{field.id,
                              {ErrorKind::Refused,
                               badDay ? u"field.day"_s : u"field.moment"_s,
                               {field.label},
                               {}}};
    }
    return std::nullopt;
}

Result<Moved> performMove(const services::Desk &desk, const MoveOf &what, const MoveInput &input,
                          const QList<services::PreparedFile> &files)
{
    const auto &[move, ref] = what;
    const services::DossierMoves &moves = desk.moves;
    const ports::Actor &actor = desk.actor;
    const QString reason = input.text("reason");
    if (move == domain::correctName())
        return performCorrection(desk, ref, input);
    if (move == domain::extendName())
        return moves.extend(ref, {momentFromText(input.text("until")), reason}, actor);
    if (move == services::DossierMoves::resultAdded)
        return moves.addResult(ref, resultOf(input), files, actor);
    if (move == services::DossierMoves::resultWithdrawn)
        return moves.withdrawResult(ref, input.text("which"), reason, actor);
    const DossierMove deed = domain::moveFromName(move).value_or(DossierMove::Accept);
    switch (deed) {
    case DossierMove::Accept: return moves.accept(ref, actor, input.text("case"));
    case DossierMove::RequestSupplement:
        return moves.requestSupplement(
            ref,
            {input.text("items").split(u'\n'), reason, momentFromText(input.text("respondBy"))},
            actor);
    case DossierMove::Refuse: return moves.refuse(ref, {reason, refusalOf(input)}, actor);
    case DossierMove::Withdraw:
    case DossierMove::Stop: return moves.close(ref, deed, reason, actor);
    case DossierMove::Supplied: return failure(ErrorKind::Refused, u"supplied.nothing"_s);
    case DossierMove::Transfer:
    case DossierMove::RequestPayment:
    case DossierMove::Paid: return moves.advance(ref, deed, input.text("note"), actor);
    case DossierMove::Finish: return moves.finish(ref, resultOf(input), files, actor);
    case DossierMove::Return: return moves.handBack(ref, handOverOf(input), actor);
    }
    Q_UNREACHABLE();
}

} // namespace motcua::presentation
