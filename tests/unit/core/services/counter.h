#pragma once

#include "tests/fakes/fixedclock.h"
#include "tests/fakes/memorycaptures.h"
#include "tests/fakes/memorycatalogue.h"
#include "tests/fakes/memorystores.h"
#include "tests/fakes/plainsealedfiles.h"
#include "tests/unit/core/services/scriptedpages.h"

#include "app/core/services/intake.h"
#include "app/core/services/receptions.h"

namespace motcua::tests
{

/// The services of reception with everything they need, on Friday 20 November 2026, nine in the
/// morning.
struct Counter {
    Counter();

    MemoryCatalogue catalogue;
    MemoryDossierStore dossiers;
    MemoryBlobStore blobs;
    MemoryCaptures captures;
    ScriptedDocuments documents;
    FixedClock clock{kernel::vietnamTime({2026, 11, 20}, {9, 0})};
    domain::Profile profile;
    domain::WorkCalendar calendar;
    ports::Actor officer{
        {QStringLiteral("lan"), QStringLiteral("Trần Thị Lan"), domain::Role::Officer, false},
        QStringLiteral("Q1")};
    PlainSealedFiles sealedFiles;
    services::Intake intake{{catalogue, dossiers, blobs, documents, clock}, profile, calendar};
    services::Receptions receptions{{intake, dossiers, captures, sealedFiles}};
};

[[nodiscard]] services::DraftComponent paper(const QString &name);
/// For sampleProcedure(): an owner and both compulsory papers, nothing digitised.
[[nodiscard]] services::DossierDraft wholeDraft();

} // namespace motcua::tests
