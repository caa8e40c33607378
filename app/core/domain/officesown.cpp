#include "app/core/domain/catalogueupdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// The entry of the same code, else of the same name; null = none.
template <class List>
const typename List::value_type *sameEntry(const List &list, const QString &code,
                                           const QString &name)
{
    const auto first = [&](auto matches) -> const typename List::value_type * {
        const auto found = std::find_if(list.begin(), list.end(), matches);
        return found == list.end() ? nullptr : &*found;
    };
    const auto *byCode =
        first([&](const auto &entry) { return !code.isEmpty() && entry.code == code; });
    return byCode ? byCode : first([&](const auto &entry) { return entry.name == name; });
}

template <class Value> void keepIfEmpty(Value &told, const Value &before)
{
    if (told.isEmpty())
        told = before;
}

/// The limit as before where it could not be read; where it could, only how it is counted.
void keepLimit(std::optional<TimeLimit> &told, const std::optional<TimeLimit> &before)
{
    if (!told)
        told = before;
    else if (before && before->unit == told->unit)
        told->counting = before->counting;
}

/// The law's time as before, unless the server's own is longer now: then it is not the law's any
/// more, and an entry that contradicts itself could not be taken over at all.
std::optional<TimeLimit> lawsLimit(const std::optional<TimeLimit> &before,
                                   const std::optional<TimeLimit> &counts)
{
    const bool isShorter =
        before && counts && before->unit == counts->unit && before->amount < counts->amount;
    return isShorter ? std::nullopt : before;
}

/// The paper as `before` asks for it: in the same case first. `caseBefore` is the case's code
/// there.
const ProcedureComponent *samePaper(const Procedure &before, const ProcedureComponent &told,
                                    const QString &caseBefore)
{
    const ProcedureComponent *found = nullptr;
    for (const ProcedureComponent &paper : before.components) {
        const bool isSame = paper.code == told.code;
        if (isSame && paper.caseCode == caseBefore)
            return &paper;
        found = isSame && !found ? &paper : found;
    }
    return found ? found : sameEntry(before.components, told.code, told.name);
}

void keepPaper(ProcedureComponent &paper, const ProcedureComponent &own)
{
    paper.digitise = own.digitise;
    paper.kind = own.kind;
    paper.exempt = own.exempt;
    paper.scanIntent = own.scanIntent;
    paper.form = own.form;
    paper.originalAtReturn = own.originalAtReturn;
}

void keepPapers(Procedure &merged, const Procedure &before)
{
    if (merged.components.isEmpty()) { // nobody asks for nothing: they are not set up there
        merged.components = before.components;
        merged.cases = before.cases;
        return;
    }
    const bool tellsCases = !merged.cases.isEmpty();
    if (!tellsCases)
        merged.cases = before.cases;
    for (ProcedureComponent &paper : merged.components) {
        const ProcedureCase *told = merged.caseByCode(paper.caseCode);
        const ProcedureCase *was = told ? sameEntry(before.cases, told->code, told->name) : nullptr;
        const auto *own = samePaper(before, paper, was ? was->code : QString());
        if (!own)
            continue;
        keepPaper(paper, *own);
        const auto cases =
            std::count_if(before.components.begin(), before.components.end(),
                          [&](const ProcedureComponent &c) { return c.code == own->code; });
        // Asked for in several cases it is asked for in all, as the server tells it.
        if (!tellsCases && cases == 1)
            paper.caseCode = own->caseCode;
    }
}

void keepCases(Procedure &merged, const Procedure &before)
{
    for (ProcedureCase &one : merged.cases) {
        const ProcedureCase *own = sameEntry(before.cases, one.code, one.name);
        if (!own)
            continue;
        keepLimit(one.limit, own->limit);
        one.legalLimit = lawsLimit(own->legalLimit, one.limit);
    }
}

void keepFees(Procedure &merged, const ToldProcedure &told, const Procedure &before)
{
    for (FeeDefinition &fee : merged.fees) {
        const FeeDefinition *own = sameEntry(before.fees, fee.code, fee.name);
        if (!own)
            continue;
        const FeeDefinition server = fee;
        const ProcedureCase *was = before.caseByCode(own->caseCode);
        const ProcedureCase *now = was ? sameEntry(merged.cases, was->code, was->name) : nullptr;
        // All that a server has no word for is the office's.
        fee = *own;
        fee.code = server.code;
        fee.name = server.name;
        fee.caseCode = now ? now->code : QString();
        if (!told.untoldKinds.contains(server.code))
            fee.kind = server.kind;
        if (!told.untoldAmounts.contains(server.code))
            fee.amount = server.amount;
    }
}

} // namespace

Procedure withOfficesOwn(const ToldProcedure &told, const Procedure &before)
{
    const Procedure &server = told.procedure;
    Procedure merged = server;
    keepIfEmpty(merged.localCode, before.localCode);
    keepIfEmpty(merged.sectorCode, before.sectorCode);
    keepIfEmpty(merged.sector, before.sector);
    keepIfEmpty(merged.level, before.level);
    keepIfEmpty(merged.result, before.result);
    keepIfEmpty(merged.channels, before.channels);
    keepLimit(merged.limit, before.limit);
    keepPapers(merged, before);
    keepCases(merged, before);
    keepFees(merged, told, before);
    merged.legalLimit = lawsLimit(before.legalLimit, merged.limit);
    merged.paper = before.paper;
    merged.supplementMode = before.supplementMode;
    merged.mostSupplements = before.mostSupplements;
    merged.dayCount = before.dayCount;
    merged.pausesForPayment = before.pausesForPayment;
    merged.competentCode = before.competentCode;
    merged.competentName = before.competentName;
    merged.coordinatingName = before.coordinatingName;
    merged.territory = before.territory;
    merged.system = before.system;
    merged.receiptForm = before.receiptForm;
    return merged;
}

} // namespace motcua::domain
