#include "app/core/domain/procedure.h"

#include "app/core/domain/countrules.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

const ProcedureCase *Procedure::caseByCode(const QString &caseCode) const
{
    const auto found = std::find_if(cases.begin(), cases.end(),
                                    [&](const ProcedureCase &c) { return c.code == caseCode; });
    return found == cases.end() ? nullptr : &*found;
}

const ProcedureCase *Procedure::caseCalled(const QString &codeOrName) const
{
    if (const ProcedureCase *byCode = caseByCode(codeOrName))
        return byCode;
    const auto plain = [](const QString &text) {
        return text.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    };
    const QString wanted = plain(codeOrName);
    const auto found = std::find_if(cases.begin(), cases.end(), [&](const ProcedureCase &c) {
        return plain(c.name) == wanted;
    });
    return found == cases.end() ? nullptr : &*found;
}

QList<FeeDefinition> Procedure::feesFor(const QString &caseCode) const
{
    QList<FeeDefinition> due;
    std::copy_if(fees.begin(), fees.end(), std::back_inserter(due), [&](const FeeDefinition &fee) {
        return fee.caseCode.isEmpty() || fee.caseCode == caseCode;
    });
    return due;
}

QList<ProcedureComponent> Procedure::componentsFor(const QString &caseCode) const
{
    QList<ProcedureComponent> asked;
    std::copy_if(components.begin(), components.end(), std::back_inserter(asked),
                 [&](const ProcedureComponent &c) {
                     return c.caseCode.isEmpty() || c.caseCode == caseCode;
                 });
    return asked;
}

std::optional<TimeLimit> Procedure::limitFor(const QString &caseCode) const
{
    const ProcedureCase *chosen = caseByCode(caseCode);
    auto counted = chosen && chosen->limit ? chosen->limit : limit;
    if (counted && !counted->counting.mode)
        counted->counting.mode = valueIn(dayCountModes, dayCount);
    return counted;
}

std::optional<TimeLimit> Procedure::legalLimitFor(const QString &caseCode) const
{
    const ProcedureCase *chosen = caseByCode(caseCode);
    // A case with a time of its own is not bound to the whole procedure's.
    auto told = chosen && (chosen->legalLimit || chosen->limit) ? chosen->legalLimit : legalLimit;
    if (told && !told->counting.mode)
        told->counting.mode = valueIn(dayCountModes, dayCount);
    return told == limitFor(caseCode) ? std::nullopt : told;
}

const ProcedureComponent *componentIn(const QList<ProcedureComponent> &list,
                                      const QString &codeOrName)
{
    const auto matches = [&](auto member) {
        return std::find_if(list.begin(), list.end(),
                            [&](const ProcedureComponent &c) { return c.*member == codeOrName; });
    };
    auto found = matches(&ProcedureComponent::code);
    if (found == list.end())
        found = matches(&ProcedureComponent::name);
    return found == list.end() ? nullptr : &*found;
}

QString nationalProcedureCode(const QString &code)
{
    static const QRegularExpression national(u"^\\d\\.\\d{6}"_s);
    const auto match = national.match(code.trimmed());
    return match.hasMatch() ? match.captured() : code.trimmed();
}

} // namespace motcua::domain
