#include "ui/presentation/reception/supplying.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using kernel::failure;
using kernel::Result;

namespace
{

/// What was begun for this dossier, under its present or a former number.
Result<services::Unfinished> begunFor(const services::Desk &desk, const domain::Dossier &dossier)
{
    const auto list = desk.receptions.unfinished(desk.actor);
    if (!list)
        return failure(list.error());
    const auto found = std::find_if(list->rbegin(), list->rend(), [&](const auto &unfinished) {
        const QString &code = unfinished.saved.supplies.code;
        return !code.isEmpty() && (code == dossier.code || dossier.formerCodes.contains(code));
    });
    return found == list->rend() ? services::Unfinished() : *found;
}

} // namespace

void Supplying::open(const QString &code)
{
    services::Unfinished none;
    none.saved.supplies.code = code;
    open(none);
}

void Supplying::open(const services::Unfinished &given)
{
    using Answer = std::pair<OpenedDossier, services::Unfinished>;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, given]() -> Result<Answer> {
            auto dossier = openDossier(desk, given.saved.supplies.code);
            if (!dossier)
                return failure(dossier.error());
            if (!given.draftId.isEmpty())
                return Answer{std::move(*dossier), given};
            auto begun = begunFor(desk, dossier->shown.dossier);
            if (!begun)
                return failure(begun.error());
            return Answer{std::move(*dossier), std::move(*begun)};
        },
        [this, number = ++m_asked](const Result<Answer> &answer) {
            if (number != m_asked)
                return;
            if (!answer)
                return emit failed(answer.error());
            m_opened = answer->first;
            const QString &begun = answer->second.saved.draft.caseCode;
            m_case = begun.isEmpty() ? dossier().caseCode : begun;
            emit opened(answer->second);
        });
}

void Supplying::clear()
{
    ++m_asked; // an answer on its way is of no use now
    m_opened.reset();
    m_case.clear();
}

QList<domain::ProcedureComponent> Supplying::papers() const
{
    const bool isNamed = !cases().isEmpty() && m_case != dossier().caseCode;
    QList<domain::ProcedureComponent> papers =
        isNamed ? m_opened->procedure->componentsFor(m_case) : m_opened->published;
    QStringList missing = m_opened->missing;
    if (isNamed) {
        domain::Dossier inCase = dossier();
        inCase.published = {papers, {}};
        missing = services::Intake::missing(inCase);
    }
    for (domain::ProcedureComponent &paper : papers)
        paper.compulsory = missing.contains(paper.name);
    return papers;
}

QList<domain::ProcedureCase> Supplying::cases() const
{
    const auto cases = accepts() ? m_opened->cases() : QList<domain::ProcedureCase>();
    return cases.size() > 1 ? cases : QList<domain::ProcedureCase>();
}

void Supplying::chooseCase(const QString &caseCode)
{
    if (caseCode == m_case)
        return;
    m_case = caseCode;
    emit caseChosen();
}

services::SuppliedTo Supplying::target() const
{
    if (!isOn())
        return {};
    return {dossier().code, int(dossier().supplements.size()) - 1};
}

bool Supplying::accepts() const
{
    return isOn() && !dossier().supplements.isEmpty() &&
           dossier().supplements.last().beforeAcceptance;
}

QStringList Supplying::lines() const
{
    QStringList lines{dossier().code, dossier().owner.name, dossier().procedureName};
    if (dossier().supplements.isEmpty())
        return lines;
    const domain::SupplementRequest &request = dossier().supplements.last();
    lines.append(tr("Asked for on %1: %2").arg(momentText(request.requestedAt), request.reason));
    for (const QString &item : request.items)
        lines.append(u"•  "_s + item);
    if (request.respondBy.isValid())
        lines.append(tr("To be handed in by %1").arg(momentText(request.respondBy)));
    return lines;
}

} // namespace motcua::presentation
