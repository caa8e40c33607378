#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/profile.h"
#include "app/core/ports/pageprocessor.h"

#include <QList>
#include <QMap>
#include <QString>

namespace motcua::services
{

/// How the pages of one capture session are treated, scan by scan: what a person chose of the
/// policy, from which page on. Saved with the draft before the first page of a scan can come, so
/// that a page taken up again looks as it did. A value.
class PageTreatments
{
public:
    struct Since {
        int from = 1; ///< number of the first page, as in kernel::ScannedPage
        bool deskew = true;
        bool flagBlank = true;
        bool cropToPaper = false;
        bool findSeparators = false;

        bool operator==(const Since &) const = default;
    };

    PageTreatments() = default;
    /// As saved; what names no page is passed over.
    explicit PageTreatments(const QList<Since> &noted);

    /// A scan whose first page will be `from`: it takes the place of what was noted from there on.
    void note(int from, const ports::PagePolicy &policy);
    /// Separators are looked for on all pages from now on.
    void findSeparators();
    /// `usual` with what was noted for this page.
    [[nodiscard]] ports::PagePolicy policyOf(int number, ports::PagePolicy usual) const;

    [[nodiscard]] const QList<Since> &noted() const { return m_noted; } ///< `from` ascending
    bool operator==(const PageTreatments &) const = default;

private:
    QList<Since> m_noted;
};

using TreatmentsBySession = QMap<QString, PageTreatments>; ///< by the session's id

/// What may be done to pages of this origin: a scan as the profile says; a file stays as the
/// citizen made it.
[[nodiscard]] ports::PagePolicy pagePolicy(const domain::ScanDefaults &profile,
                                           domain::DocumentSource origin);

} // namespace motcua::services
