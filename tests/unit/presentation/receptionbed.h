#pragma once

#include "tests/fakes/uidesk.h"
#include "ui/presentation/reception/receptionpresenter.h"

#include <QSignalSpy>
#include <QTest>

namespace motcua::tests
{

using namespace motcua::presentation;

/// A reception at its beginning, and what it said.
struct Reception {
    explicit Reception(UiDesk &fakes) : presenter(fakes.desk())
    {
        QObject::connect(&presenter, &ReceptionPresenter::failed, &presenter,
                         [this](const kernel::Error &error) { failures.append(error.key); });
        QObject::connect(&presenter, &ReceptionPresenter::sealed, &presenter,
                         [this](const domain::Dossier &dossier) { sealed.append(dossier); });
        QObject::connect(
            &presenter, &ReceptionPresenter::receiptReady, &presenter,
            [this](const presentation::PaperView &receipt) { receipts.append(receipt.pdf); });
        presenter.scanner.findDevices();
        presenter.begin();
    }

    [[nodiscard]] bool choose(const QString &text)
    {
        presenter.procedure.search(text);
        const bool found = QTest::qWaitFor([this] { return !presenter.procedure.isSearching(); }) &&
                           presenter.procedure.results()->rowCount() > 0;
        presenter.procedure.choose(0);
        return found && presenter.procedure.chosen().has_value();
    }

    [[nodiscard]] bool identify()
    {
        return presenter.takeTyped(sampleCard(), presenter.owner) &&
               QTest::qWaitFor([this] { return !presenter.scanner.isSearching(); });
    }

    /// Scans the current paper and waits until its pages are prepared.
    [[nodiscard]] bool scan()
    {
        QSignalSpy settled(&presenter.capture, &CapturePresenter::settled);
        presenter.scanCurrent();
        return QTest::qWaitFor([&] { return !settled.isEmpty() && !presenter.capture.isBusy(); });
    }

    ReceptionPresenter presenter;
    QStringList failures;
    QList<domain::Dossier> sealed;
    QList<QByteArray> receipts;
};

} // namespace motcua::tests
