#pragma once

#include "app/cli/scanoptions.h"

#include <QJsonArray>
#include <QObject>

#include <optional>
#include <vector>

namespace motcua::cli
{

/// `motcua scan`: a stack from a device or files to one PDF, or with `--split` to one a document
/// (`OUT-1.pdf`, …), without a store. The pages lie in a
/// spool folder of their own with its key beside it (0600): when the program is killed, `--recover`
/// writes what was announced, one document for each interrupted scan.
class ScanCommand final : public QObject
{
    Q_OBJECT

public:
    ScanCommand(Run &run, const ScanOptions &options, const Common &common, Tools &tools);
    void start();
    /// With more than one interrupted scan the documents are `OUT-1.pdf`, `OUT-2.pdf`, … by age.
    void recover();

private:
    /// False = the run has ended.
    [[nodiscard]] bool chooseIntent();
    [[nodiscard]] std::optional<domain::ScanIntents> knownIntents();
    [[nodiscard]] kernel::Status checkTargets() const;
    [[nodiscard]] kernel::Status checkOriginals(const QStringList &files) const;
    [[nodiscard]] QStringList targets() const;
    void begin(const ports::ScanRequest &request);
    [[nodiscard]] SpoolDocument *makeDocument(ScanSpool spool);
    void recoverNext();
    void takeRecovered(SpoolDocument &document, const std::optional<kernel::Error> &fault);
    [[nodiscard]] QString freeNumberedName();
    [[nodiscard]] static QString sentence(const SpoolDocument &document);

    Run &m_run;
    ScanOptions m_options;
    const Common &m_common;
    Tools &m_tools;
    std::optional<domain::ScanIntent> m_intent;
    SpoolWish m_wish;

    // Of a recovery.
    std::vector<ScanSpool> m_left; ///< oldest first, those that seemed blank behind
    bool m_numbered = false;
    int m_number = 0;
    QJsonArray m_documents;
    QStringList m_sentences;
    std::optional<kernel::Error> m_fault;
};

} // namespace motcua::cli
