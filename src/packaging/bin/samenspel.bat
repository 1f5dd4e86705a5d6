@echo off
rem Starts Samenspel. Without arguments or with a file: the window. With a verb: the command line
rem (samenspel --help lists the verbs).
rem
rem Java: what you name goes first (SAMENSPEL_JAVA, JAVA25_HOME, JAVA_HOME, java on the PATH), then the
rem newest in the folders where Windows programs put their Javas. A Java is judged by its "release"
rem file, so that none has to be started for it.
setlocal EnableExtensions DisableDelayedExpansion
set "NEEDED=25"
set "APP=%~dp0.."
set "FOUND="
set "FOUND_VERSION=0"

if defined SAMENSPEL_JAVA call :consider "%SAMENSPEL_JAVA%"
if defined SAMENSPEL_JAVA if not defined FOUND (
    >&2 echo samenspel: SAMENSPEL_JAVA is not the folder of a Java %NEEDED% or newer. Correct or unset it.
    exit /b 2
)
if not defined FOUND if defined JAVA25_HOME call :consider "%JAVA25_HOME%"
if not defined FOUND if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined FOUND for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :consider "%%~dp$PATH:J.."
if not defined FOUND call :usual
if not defined FOUND (
    >&2 echo samenspel: no Java %NEEDED% or newer was found. Install Temurin %NEEDED% from https://adoptium.net, or let SAMENSPEL_JAVA name the folder of one.
    exit /b 2
)

set "CACHE="
if exist "%APP%\lib\samenspel.aot" set CACHE="-XX:AOTCache=%APP%\lib\samenspel.aot" "-Dsamenspel.cache=%APP%\lib\samenspel.aot"
set FLAGS=@jvm.args@ -Xlog:aot=off -Xlog:cds=off %CACHE% -cp "%APP%\lib\@project.build.finalName@.jar" @main.class@

rem The window needs no console; a verb does.
if "%~1"=="" goto window
if /i "%~x1"==".json" goto window
"%FOUND%\bin\java.exe" %FLAGS% %*
exit /b %ERRORLEVEL%

:window
start "" "%FOUND%\bin\javaw.exe" %FLAGS% %*
exit /b 0

rem Looks where installers put Javas.
:usual
for %%B in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft" "%ProgramFiles%\Amazon Corretto" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do (
    for /d %%H in ("%%~B\*") do call :consider "%%~H"
)
for /d %%H in ("%USERPROFILE%\scoop\apps\*") do call :consider "%%~H\current"
exit /b 0

rem Takes the Java of a home folder if it is new enough and newer than the one in hand.
:consider
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" call :number %%B
if %MAJOR% LSS %NEEDED% exit /b 0
if %MAJOR% LEQ %FOUND_VERSION% exit /b 0
set "FOUND=%~1"
set "FOUND_VERSION=%MAJOR%"
exit /b 0

rem Sets MAJOR to the digits that begin a version such as 25.0.3 or 26-ea.
:number
for /f "tokens=1 delims=.-+_" %%N in ("%~1") do set "MAJOR=%%N"
exit /b 0
