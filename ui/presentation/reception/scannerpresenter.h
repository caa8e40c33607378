#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/scanner/scannercarepresenter.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace motcua::presentation
{

/// Which scanner, and with what profile of intent. The scanners this desk knows are there at once,
/// the search goes on behind and tells what it finds as it comes (R5); one that is plugged in later
/// is offered too (R39). The intent follows the paper to be scanned until the officer chooses
/// another one. GUI thread.
class ScannerPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ScannerPresenter(services::Desk &desk, QObject *parent = nullptr);
    ~ScannerPresenter() override;

    void findDevices();
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] const QList<ports::ScanDevice> &devices() const { return m_devices; }
    [[nodiscard]] QStringList deviceNames() const;        ///< for people, parallel to devices()
    [[nodiscard]] int chosen() const { return m_chosen; } ///< −1 = none
    void choose(int device);

    [[nodiscard]] QStringList sources() const; ///< of the chosen device
    [[nodiscard]] QString source() const { return m_source; }
    void chooseSource(const QString &source);

    [[nodiscard]] QStringList intentNames() const;
    [[nodiscard]] int chosenIntent() const { return m_intent; } ///< −1 = there are none
    void chooseIntent(int intent);
    /// The paper that the next stack belongs to: its intent is chosen, as far as the device can.
    void setPaper(const domain::ProcedureComponent &paper);
    /// What may be done to the pages of the next stack.
    [[nodiscard]] ports::PagePolicy policy() const;
    /// What the chosen device cannot do of the chosen intent, a sentence each; empty = all is well.
    [[nodiscard]] QString unmetText() const;

    /// Errors: "scanner.noDevice"; what the device cannot do, before any sheet moves (R22).
    [[nodiscard]] kernel::Result<ports::ScanRequest> request() const;
    /// The self-check and the options of the chosen device.
    [[nodiscard]] std::unique_ptr<ScannerCarePresenter> care() const;
    /// The chosen device is scanned with: it comes first from the next start on.
    void noteUse();

signals:
    void changed();
    void pluggedIn(const QString &sentence); ///< a scanner has come: scanning may go on

private:
    void merge(const QList<ports::ScanDevice> &found);
    void takePlug(const ports::ScannerPlug &plug);
    void show();
    void keep();
    [[nodiscard]] domain::ScanIntent intent() const;
    [[nodiscard]] bool canDo(const domain::ScanIntent &intent) const;
    void takeSourceOfIntent();

    services::Desk &m_desk;
    QList<ports::ScanDevice> m_devices;
    QSet<QString> m_present; // names that the last search has found
    QString m_name;          // of the chosen device
    int m_chosen = -1;
    int m_intent = -1;
    QString m_source;
    bool m_searching = false;
    bool m_searched = false;
};

} // namespace motcua::presentation
