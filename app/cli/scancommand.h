#pragma once

#include "app/cli/options.h"
#include "app/core/services/capture.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>

#include <memory>

namespace motcua::cli
{

struct ScanOptions {
    QStringList devices; ///< one SANE name, or "file:" paths
    QString source;
    QString mode = QStringLiteral("color");
    QString paper; ///< empty = A4, or what a smaller device takes
    QString raw;
    QString out;
    int dpi = 300;
    int maxPages = 0;
    bool keepBlank = false;
    bool noDeskew = false;
    bool noOcr = false;
    bool recover = false;
};

/// `motcua scan`: a stack from a device or files to one PDF, without a store. The pages lie in a
/// spool folder of their own with its key beside it (0600): when the program is killed, `--recover`
/// writes what was announced.
class ScanCommand final : public QObject
{
    Q_OBJECT

public:
    ScanCommand(Run &run, const ScanOptions &options, Tools &tools);
    void start();

private:
    [[nodiscard]] kernel::Result<ports::ScanRequest> request() const;
    [[nodiscard]] kernel::Status openSpool();
    void writeRaw(int index);
    void finish();
    [[nodiscard]] kernel::Status writeDocument(QJsonObject &report);
    [[nodiscard]] QJsonObject report() const;

    Run &m_run;
    ScanOptions m_options;
    Tools &m_tools;
    QString m_folder;
    QByteArray m_key;
    std::unique_ptr<services::Capture> m_capture;
    std::optional<ports::ScanEnd> m_end;
    QElapsedTimer m_timer;
    double m_feedSeconds = 0;
    bool m_finished = false;
};

} // namespace motcua::cli
