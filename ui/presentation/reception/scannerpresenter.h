#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/reception/intentchoice.h"
#include "ui/presentation/scanner/scannercarepresenter.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace motcua::presentation
{

/// Which scanner, and with what scan profile. The scanners this desk knows are there at once,
/// the search goes on behind and tells what it finds as it comes (R5); one that is plugged in later
/// is offered too (R39). The intent follows the paper to be scanned until the officer chooses
/// another one. GUI thread.
class ScannerPresenter final : public QObject
{
    Q_OBJECT

public:
    struct SearchState {
        QString text;
        int asked = 0; ///< drivers that have answered
        int all = 0;
    };

    explicit ScannerPresenter(services::Desk &desk, QObject *parent = nullptr);
    ~ScannerPresenter() override;

    void findDevices();
    [[nodiscard]] bool isSearching() const { return m_searching; }
    /// How far the search is, or why it could not be made; no text = it has ended well.
    [[nodiscard]] SearchState searchState() const;
    [[nodiscard]] const QList<ports::ScanDevice> &devices() const { return m_devices; }
    [[nodiscard]] QStringList deviceNames() const;        ///< for people, parallel to devices()
    [[nodiscard]] int chosen() const { return m_chosen; } ///< −1 = none
    /// By a person: this desk uses it from now on.
    void choose(int device);
    [[nodiscard]] bool isMissing(int device) const; ///< the last search has not met it
    /// What is known of it goes. Options that were set by hand go only with those who may set
    /// them: "role.notAllowed".
    [[nodiscard]] kernel::Status forget(int device);

    [[nodiscard]] QStringList sources() const; ///< of the chosen device
    [[nodiscard]] QString source() const { return m_source; }
    void chooseSource(const QString &source);

    [[nodiscard]] QStringList intentNames() const;
    [[nodiscard]] int chosenIntent() const; ///< −1 = there are none
    void chooseIntent(int intent);
    /// The paper that the next stack belongs to: its intent is chosen, as far as the device can.
    void setPaper(const domain::ProcedureComponent &paper);
    /// The desk's profiles have been changed: the chosen one stays, as far as it is still there.
    void takeIntents();
    /// In a few words: why this profile, and what it does; or what the device cannot do of it.
    [[nodiscard]] QString intentText() const;
    /// What may be done to the pages of the next stack.
    [[nodiscard]] ports::PagePolicy policy() const;
    /// What the chosen device cannot do of the chosen intent, and which profiles it can do instead;
    /// empty = all is well.
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
    void select(int device);
    void takeSourceOfIntent();

    services::Desk &m_desk;
    IntentChoice m_intent;
    QList<ports::ScanDevice> m_devices;
    QSet<QString> m_present; // names that the last search has found
    QString m_name;          // of the chosen device
    int m_chosen = -1;
    QString m_source;
    bool m_searching = false;
    bool m_searched = false;
    ports::SearchProgress m_progress;
    std::optional<kernel::Error> m_searchFault;
};

/// "Fujitsu fi-7160"; its SANE name where the device tells neither.
[[nodiscard]] QString scannerTitle(const ports::ScanDevice &device);

} // namespace motcua::presentation
